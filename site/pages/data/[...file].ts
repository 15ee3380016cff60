import type { APIRoute } from 'astro';
import { dataFiles } from '../../data-files.ts';

/** One page for each data file that the pipeline writes. */
export async function getStaticPaths() {
  return [...(await dataFiles())].map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
