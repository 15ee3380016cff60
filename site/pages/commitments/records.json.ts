import { siteData } from '../../data.ts';
import { rows } from '../../view/row.ts';

/** All rows of the list, for searching in the browser. */
export async function GET(): Promise<Response> {
  return Response.json(rows(await siteData()));
}
