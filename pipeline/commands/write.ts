import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Replaces a file's text in one step, so that no reader and no power cut meets half of it; its mode stays, a link stays a link. */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = beside(target);
  try {
    await writeFile(draft, text, { mode, flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Writes a new file and the folders above it; throws with code EEXIST where one of that name stands. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
}

/** Makes a folder hold exactly these files (name → text); the old folder stays whole until all of the new one is written, and after any failure. */
export async function writeFolderWhole(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(folder);
  const draft = beside(target);
  const old = `${draft}-old`;
  try {
    for (const [name, text] of files) await writeNewFile(join(draft, name), text);
    const had = await rename(target, old).then(
      () => true,
      () => false,
    );
    await rename(draft, target).catch(async (error: unknown) => {
      if (had) await rename(old, target);
      throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** The names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
}

function beside(path: string): string {
  return join(dirname(path), `.${basename(path)}-${process.pid}`);
}
