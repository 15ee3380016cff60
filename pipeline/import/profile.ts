import { PROFILES, type Profile } from './profiles.ts';

/** The profile of the site that an address belongs to: the one whose host is the longest that the address's ends with. */
export function profileOf(url: string): Profile | undefined {
  const host = new URL(url).hostname;
  return PROFILES.filter((profile) => host === profile.host || host.endsWith(`.${profile.host}`)).sort(
    (a, b) => b.host.length - a.host.length,
  )[0];
}
