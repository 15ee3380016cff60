import { siteData } from '../../data.ts';
import { entries } from '../../view/entry.ts';
import { knowledge } from '../../view/knowledge.ts';
import { resultWords } from '../../view/list.ts';
import { pack } from '../../view/pack.ts';

/** All entries of the list with what a search knows of the language, for searching in the browser. */
export async function GET(): Promise<Response> {
  const library = await siteData();
  const all = entries(library);
  return Response.json(pack(all, knowledge(all, resultWords(library).kinds)));
}
