import type { APIRoute } from 'astro';
import { siteData } from '../../../data.ts';
import { measureIds, measurePage } from '../../../view/measure.ts';

/** The values of a measure in each place as a table. */
export async function getStaticPaths() {
  const library = await siteData();
  return measureIds(library).flatMap((id) =>
    measurePage(id, library).places.map(({ values: { file } }) => ({
      params: { id, place: file.path.split('/').at(-1)!.replace('.csv', '') },
      props: { text: file.text },
    })),
  );
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
