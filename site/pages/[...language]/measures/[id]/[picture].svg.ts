import type { APIRoute } from 'astro';
import { inEveryLanguage } from '../../../../data.ts';
import { measureIds, measurePage } from '../../../../view/measure.ts';

/** Each chart of a measure as a picture of its own, in every language. */
export const getStaticPaths = () =>
  inEveryLanguage((library) =>
    measureIds(library).flatMap((id) =>
      measurePage(id, library).places.flatMap(({ charts }) =>
        charts.map(({ file: { path, text } }) => ({
          params: { id, picture: path.split('/').at(-1)!.replace('.svg', '') },
          props: { text },
        })),
      ),
    ),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
