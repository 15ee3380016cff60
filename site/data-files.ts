import { serialize } from '../pipeline/serialize.ts';
import { siteData } from './data.ts';

let once: Promise<ReadonlyMap<string, string>> | undefined;

/** The data files under data/: name and text, made by the pipeline's own writer from the dataset that the pages show. */
export function dataFiles(): Promise<ReadonlyMap<string, string>> {
  if (import.meta.env.DEV) return write();
  once ??= write();
  return once;
}

async function write(): Promise<ReadonlyMap<string, string>> {
  const { dataset, absolute } = await siteData();
  return serialize(dataset, { url: absolute('') });
}
