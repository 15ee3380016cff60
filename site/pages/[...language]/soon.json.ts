import type { APIRoute } from 'astro';
import { inEveryLanguage, siteData } from '../../data.ts';
import { soon } from '../../view/soon.ts';

export const getStaticPaths = () => inEveryLanguage();

/** What falls due from the newest document's date on, for the home page to choose from by the reader's day. */
export const GET: APIRoute = async ({ params }) => Response.json(soon(await siteData(params.language)));
