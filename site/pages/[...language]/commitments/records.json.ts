import type { APIRoute } from 'astro';
import { inEveryLanguage, siteData } from '../../../data.ts';
import { entries } from '../../../view/entry.ts';
import { knowledge } from '../../../view/knowledge.ts';
import { resultWords } from '../../../view/list.ts';
import { pack } from '../../../view/pack.ts';

export const getStaticPaths = () => inEveryLanguage();

/** All entries of the list with what a search knows of the language, for searching in the browser. */
export const GET: APIRoute = async ({ params }) => {
  const library = await siteData(params.language);
  const all = entries(library);
  return Response.json(pack(all, knowledge(all, resultWords(library).kinds)));
};
