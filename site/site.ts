/** What a copy of the site says about itself; null where there is none, and then nothing is shown. */
export type SiteConfig = {
  /** Address of the repository, where mistakes are reported: https://github.com/owner/name. */
  readonly repository: string | null;
  /** Mail address for reports. */
  readonly mail: string | null;
};

/**
 * The site's configuration from the environment: `GITHUB_REPOSITORY` (owner/name, set by GitHub Actions) with `GITHUB_SERVER_URL`,
 * and `CONTACT_MAIL`.
 */
export function siteConfig(env: Readonly<Record<string, string | undefined>>): SiteConfig {
  const repository = env.GITHUB_REPOSITORY;
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  return {
    repository: repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${server}/${repository}` : null,
    mail: env.CONTACT_MAIL?.includes('@') === true ? env.CONTACT_MAIL : null,
  };
}
