import { globSync, readFileSync } from 'node:fs';
import { join, normalize, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

type Import = { readonly of: string; readonly path: string; readonly typeOnly: boolean };

const PIPELINE = globSync('pipeline/**/*.ts').sort();
const SITE = [...globSync('site/**/*.{ts,astro}'), 'astro.config.mjs'].sort();
const IMPORTS = [...PIPELINE, ...SITE].flatMap(importsOf);

/** Files of the engine that hold words of Vietnamese today; they belong in lexicon/ or rules/. The list may only become shorter. */
const STILL_VIETNAMESE = [
  'pipeline/commands/check.ts',
  'pipeline/evaluate/facets.ts',
  'pipeline/fold.ts',
  'pipeline/messages/file.ts',
  'pipeline/read/decode.ts',
  'pipeline/read/front-matter-fault.ts',
  'pipeline/serialize/calendar.ts',
  'pipeline/serialize/data-package.ts',
  'pipeline/serialize/schema.ts',
];

/** Files that hold more than one screen can explain today. The list may only become shorter. */
const STILL_LONG: readonly string[] = [];

const MOST_LINES = 300;

function importsOf(of: string): Import[] {
  const text = readFileSync(of, 'utf8');
  const code = of.endsWith('.astro')
    ? text
        .split(/^---$|<\/?script[^>]*>/m)
        .filter((_, part) => part % 2 === 1)
        .join('\n')
    : text;
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const path = specifier.text.startsWith('.') ? normalize(join(of, '..', specifier.text)) : specifier.text;
    found.push({ of, path, typeOnly });
  };
  visit(parse(of, code), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
  });
  return found;
}

function parse(path: string, code: string): ts.SourceFile {
  return ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}

function importsBy(of: RegExp): readonly Import[] {
  return IMPORTS.filter((each) => of.test(each.of));
}

function strangers(of: RegExp, known: RegExp): readonly string[] {
  return importsBy(of)
    .filter(({ path, typeOnly }) => !known.test(path) && !(typeOnly && known.test(`type of ${path}`)))
    .map(({ of: file, path }) => `${file} imports ${path}`);
}

describe('imports', () => {
  test('are read from every file: the pipeline begins at its stages', () => {
    expect(IMPORTS).toContainEqual({ of: 'pipeline/build.ts', path: 'pipeline/extract.ts', typeOnly: false });
    expect(IMPORTS).toContainEqual({ of: 'pipeline/extract.ts', path: 'pipeline/outline.ts', typeOnly: false });
  });

  test.each`
    who                                           | of                                                                          | known
    ${'the site knows the pipeline by'}           | ${/^(?:site\/|astro\.config)/}                                              | ${/^(?!pipeline\/)|^pipeline\/(?:build|quality|serialize|fold|messages)\.ts$|^pipeline\/(?:schema|serialize|lexicon)\//}
    ${'lexicon imports only'}                     | ${/^pipeline\/lexicon\//}                                                   | ${/^pipeline\/(?:lexicon|schema)\//}
    ${'schema imports only'}                      | ${/^pipeline\/schema\//}                                                    | ${/^pipeline\/schema\/|^pipeline\/calendar\.ts$|^zod$/}
    ${'rules import only'}                        | ${/^pipeline\/rules\//}                                                     | ${/^pipeline\/(?:rules|lexicon|schema)\/|^pipeline\/(?:time|calendar|fold)\.ts$|^type of pipeline\//}
    ${'fold imports nothing:'}                    | ${/^pipeline\/fold\.ts$/}                                                   | ${/^$/}
    ${'calendar imports nothing:'}                | ${/^pipeline\/calendar\.ts$/}                                               | ${/^$/}
    ${'serialize knows only'}                     | ${/^pipeline\/serialize[./]/}                                               | ${/^pipeline\/(?:serialize|schema|lexicon)[./]|^pipeline\/(?:calendar|fold)\.ts$|^(?!pipeline\/|node:(?!crypto$))/}
    ${'import knows no stage:'}                   | ${/^pipeline\/import\//}                                                    | ${/^pipeline\/(?:import|schema|lexicon)\/|^pipeline\/(?:fold|calendar)\.ts$|^(?!pipeline\/|node:)/}
    ${'commands are known only to cli:'}          | ${/^(?!pipeline\/(?:cli\.ts|commands\/))/}                                  | ${/^(?!pipeline\/(?:commands\/|cli\.ts))/}
    ${'evaluate is known only to what measures:'} | ${/^(?!pipeline\/(?:evaluate[./]|commands\/|quality\.ts|read\/marks\.ts))/} | ${/^(?!pipeline\/evaluate[./])/}
    ${'the machine is known only to the edges:'}  | ${/^pipeline\/(?!cli\.ts|read\.ts|read\/|commands\/)/}                      | ${/^(?!node:(?!crypto$))/}
    ${'the pipeline never knows the site:'}       | ${/^pipeline\//}                                                            | ${/^(?!site\/|astro)/}
  `('$who $known', ({ of, known }) => {
    expect(importsBy(of as RegExp).length + Number(String(known) === '/^$/')).toBeGreaterThan(0);
    expect(strangers(of as RegExp, known as RegExp)).toEqual([]);
  });

  // Types leave nothing behind when the program runs: two files may name each other's.
  test('go in no circle', () => {
    expect(circles(IMPORTS.filter(({ typeOnly }) => !typeOnly))).toEqual([]);
  });
});

/** The ways that lead back to where they began, each once, beginning at the first name. */
function circles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { of, path } of imports) if (path.startsWith('pipeline/')) next.set(of, [...(next.get(of) ?? []), path]);
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) {
      const circle = way.slice(at);
      const first = circle.indexOf([...circle].sort()[0]!);
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const path of next.get(file) ?? []) walk(path, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return [...found].sort();
}

describe('the lexicon', () => {
  test.each(PIPELINE.filter((path) => path.startsWith('pipeline/lexicon/')))('%s holds lists and no function', async (path) => {
    const module = (await import(resolve(path))) as Readonly<Record<string, unknown>>;
    expect(Object.keys(module).length).toBeGreaterThan(0);
    expect(
      Object.entries(module)
        .filter(([, value]) => holdsFunction(value))
        .map(([name]) => name),
    ).toEqual([]);
    const functions: string[] = [];
    visit(parse(path, readFileSync(path, 'utf8')), (node) => {
      if (ts.isFunctionDeclaration(node)) functions.push(node.name?.text ?? '');
    });
    expect(functions).toEqual([]);
  });
});

function holdsFunction(value: unknown): boolean {
  if (typeof value === 'function') return true;
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsFunction);
}

describe('files', () => {
  test(`have at most ${MOST_LINES} lines, but for those on a list that may only become shorter`, () => {
    const long = [...PIPELINE, ...SITE].filter((path) => !path.startsWith('pipeline/lexicon/') && linesIn(path) > MOST_LINES);
    expect(long).toEqual(STILL_LONG);
  });

  test('are named after one thing', () => {
    expect([...PIPELINE, ...SITE].filter((path) => /(?:^|\/|-)(?:utils?|helpers?|common|misc|manager|shared)\b/.test(path))).toEqual([]);
  });

  test('of the engine hold no Vietnamese, but for those on a list that may only become shorter', () => {
    const home = /^pipeline\/(?:rules|lexicon|import)\/|^site\/i18n\//;
    const vietnamese = [...PIPELINE, ...SITE].filter((path) => !home.test(path) && hasVietnamese(path));
    expect(vietnamese).toEqual(STILL_VIETNAMESE);
  });
});

const VIETNAMESE = /[ăâđêôơưà-ãèéìíò-õùúýĩũạ-ỹ]/iu;

function linesIn(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}

/** Whether code, not a comment, has a letter that only Vietnamese writes. */
function hasVietnamese(path: string): boolean {
  if (path.endsWith('.astro')) return VIETNAMESE.test(readFileSync(path, 'utf8'));
  let found = false;
  visit(parse(path, readFileSync(path, 'utf8')), (node) => {
    const isText =
      ts.isIdentifier(node) || ts.isLiteralExpression(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && VIETNAMESE.test(node.text)) found = true;
  });
  return found;
}
