import type { APIRoute } from 'astro';
import { inEveryLanguage, siteData } from '../../../data.ts';
import { monthsFile } from '../../../view/timeline-files.ts';

/** The picture of the timeline, in every language. */
export const getStaticPaths = () => inEveryLanguage();

export const GET: APIRoute = async ({ params }) => new Response(monthsFile(await siteData(params.language)).text);
