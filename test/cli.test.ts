import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import metadata from '../package.json' with { type: 'json' };
import { camket, CLI, eachInFolder, node, put } from './command.ts';

eachInFolder();

const COMMANDS = ['extract', 'check', 'explain', 'build', 'import', 'new', 'evaluate', 'misses', 'review', 'suggest'];

describe('camket', () => {
  test.each([[], ...COMMANDS.map((command) => [command])].map((args) => ({ args })))(
    '$args --help shows use and an example',
    ({ args }) => {
      const { stdout, stderr, status } = camket([...args, '--help']);
      expect(stdout).toMatch(new RegExp(`^Usage: camket ${args.join(' ')}`));
      expect(stdout).toContain('\nExample:\n  camket ');
      expect([stderr, status]).toEqual(['', 0]);
    },
  );

  test('--version is that of the package', () => {
    expect(camket(['--version']).stdout).toBe(`${metadata.version}\n`);
  });

  test.each`
    args                       | said
    ${['extrct', 'a.md']}      | ${"error: unknown command 'extrct'\n(Did you mean extract?)"}
    ${['check', '--fx']}       | ${"error: unknown option '--fx'\n(Did you mean --fix?)"}
    ${['extract']}             | ${"error: missing required argument 'file'"}
    ${['check', '--fix', '-']} | ${"error: Unexpected '-' with --fix, expected files"}
    ${['explain', 'a', 'b']}   | ${"error: too many arguments for 'explain'"}
    ${[]}                      | ${'Usage: camket'}
  `('$args is refused with exit code 1 and a hint', ({ args, said }: { args: string[]; said: string }) => {
    const { stdout, stderr, status } = camket(args);
    expect(stderr.startsWith(said)).toBe(true);
    expect([stdout, status]).toEqual(['', 1]);
  });

  test('runs by its name from the root of the repository', () => {
    const { stdout, status } = spawnSync('npx', ['--no-install', 'camket', '--version'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect([stdout, status]).toEqual([`${metadata.version}\n`, 0]);
  });

  test('tells a fault of its own in words, and where it arose when asked', () => {
    put('a.md');
    const broken = ['--import', 'data:text/javascript,JSON.stringify=()=>{throw new Error("boom")}'];
    const { stderr, status } = node([...broken, CLI, 'extract', 'content/a.md']);
    expect(stderr).toMatch(/^camket: internal error: boom\nThis is a fault of camket, not of your text: open an issue .*\n$/);
    expect(status).toBe(1);
    expect(node([...broken, CLI, 'extract', 'content/a.md'], { CAMKET_DEBUG: '1' }).stderr).toContain('\n    at ');
  });
});
