import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { loadPyodide } from 'pyodide';
import type { PyodideInterface } from 'pyodide';

/** The rows that an example prints, as texts. */
export type Rows = readonly (readonly string[])[];

/** Where the built site lies in the file system of the Python that runs here. */
const SITE = '/site';

/**
 * Programs that run an example as a reader would, each in its language; only its addresses are changed, to those of a built site on this machine.
 * Nothing is downloaded: DuckDB and Python come with the development dependencies.
 */
export type Runners = {
  readonly sql: (text: string) => Promise<Rows>;
  readonly js: (text: string) => Promise<Rows>;
  readonly py: (text: string) => Promise<Rows>;
  readonly close: () => void;
};

/**
 * Starts the runners.
 * @param root the address that the examples have
 * @param folder the folder of the built site
 * @param served the address under which it is served
 */
export async function runners(root: string, folder: string, served: string): Promise<Runners> {
  const [database, python] = await Promise.all([openDatabase(), openPython(folder)]);
  return {
    sql: (text) => runSql(text.replaceAll(root, `${folder}/`), database),
    js: (text) => runNode(text.replaceAll(root, served)),
    py: (text) => Promise.resolve(runPython(text.replaceAll(root, `file://${SITE}/`), python)),
    close: () => {
      database.closeSync();
    },
  };
}

async function openDatabase(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  return instance.connect();
}

async function openPython(folder: string): Promise<PyodideInterface> {
  const python = await loadPyodide();
  (python.FS as { mkdirTree: (path: string) => void }).mkdirTree(SITE);
  python.mountNodeFS(SITE, folder);
  return python;
}

async function runSql(text: string, database: DuckDBConnection): Promise<Rows> {
  const found = await database.runAndReadAll(text);
  return found.getRowsJson().map((row) => row.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : JSON.stringify(cell))));
}

/** The table that it would print is taken as data. */
async function runNode(text: string): Promise<Rows> {
  const before = 'console.table = (rows) => console.log(JSON.stringify(rows.map((row) => Object.values(row).map(String))));\n';
  // From the folder of the packages, so that an import finds what `npm install` would have brought.
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', before + text], {
    cwd: import.meta.dirname,
  });
  return JSON.parse(stdout) as Rows;
}

function runPython(text: string, python: PyodideInterface): Rows {
  const lines: string[] = [];
  python.setStdout({ batched: (line) => lines.push(line) });
  python.runPython(text, { globals: python.toPy({ __name__: '__main__' }) as never });
  return lines.map((line) => line.split('\t'));
}
