import { siteData } from '../data.ts';

/** Everything may be read; the sitemap says where it is. */
export async function GET(): Promise<Response> {
  const { absolute } = await siteData();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`);
}
