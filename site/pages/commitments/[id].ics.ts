import type { APIRoute } from 'astro';
import { dated, formatCalendar } from '../../../pipeline/serialize/calendar.ts';
import { siteData } from '../../data.ts';

/** A calendar for each commitment that has a last day. */
export async function getStaticPaths() {
  const { dataset, commitments } = await siteData();
  return [...dated(dataset)].filter((id) => commitments.has(id)).map((id) => ({ params: { id } }));
}

export const GET: APIRoute<never, { id: string }> = async ({ params }) => {
  const { dataset, absolute, commitments } = await siteData();
  const scope = { name: commitments.get(params.id)!.record.quote, commitments: new Set([params.id]) };
  return new Response(formatCalendar(dataset, { url: absolute('') }, scope));
};
