import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** What html-validate finds wrong in pages: `page:line rule: message`. */
export async function htmlFaults(pages: Iterable<readonly [name: string, text: string]>): Promise<string[]> {
  const validator = new HtmlValidate(new Unchanging({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } }));
  const faults: string[] = [];
  for (const [name, text] of pages) {
    const { results } = await validator.validateString(text);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId}: ${message}`)));
  }
  return faults;
}

/** By itself the loader puts the same configuration together anew for every page, which takes as long as looking at it. */
class Unchanging extends StaticConfigLoader {
  #once: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    return (this.#once ??= super.getConfigFor(handle));
  }
}
