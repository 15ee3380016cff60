import type { APIRoute } from 'astro';
import { feedFiles } from '../../feeds.ts';

/** A feed for each place and topic. */
export async function getStaticPaths() {
  const files = [...(await feedFiles())].filter(([path]) => path.startsWith('feeds/'));
  return files.map(([path, text]) => ({ params: { file: path.slice('feeds/'.length) }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
