import type { APIRoute } from 'astro';
import { siteData } from '../../data.ts';
import { daysFile } from '../../view/timeline-files.ts';

/** What the picture of the timeline counts, as a table. */
export const GET: APIRoute = async () => new Response(daysFile(await siteData()).text);
