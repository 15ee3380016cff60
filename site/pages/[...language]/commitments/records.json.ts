import type { APIRoute } from 'astro';
import { inEveryLanguage, siteData } from '../../../data.ts';
import { entries } from '../../../view/entry.ts';
import { translated } from '../../../view/entry-translation.ts';
import { knowledge } from '../../../view/knowledge.ts';
import { resultWords } from '../../../view/list.ts';
import { pack } from '../../../view/pack.ts';

export const getStaticPaths = () => inEveryLanguage();

/** All entries of the list with what a search knows of the language, for searching in the browser. */
export const GET: APIRoute = async ({ params }) => {
  const library = await siteData(params.language);
  const native = await siteData();
  const all = entries(native);
  const shown = library.words.textLang === undefined ? all : translated(all, entries(library), library);
  return Response.json(pack(shown, knowledge(all, resultWords(native).kinds)));
};
