import type { Heading, List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { beginsPart, demands, namesSender, roleAtColon, roleOfHeading, roleOfHeadline } from './rules/heading-role.ts';
import { listsOutcomes, roleOfLeadIn } from './rules/lead-in-role.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';
import { CAPITAL_RANK, isFirst, labelOf, RANKS, type Label } from './rules/numbering.ts';
import { wordsOf } from './rules/tag.ts';
import { isRelated, listsRecipients } from './page-part.ts';
import { bareTableOf, withLineParagraphs } from './line-paragraphs.ts';
import type { Block, TableBlock } from './block.ts';
import { parse } from './parse.ts';
import { DOCUMENT_HEAD, GIVES_BELOW } from './lexicon/parts.ts';
import { answersLetter, beginsToConclude, holdsOrders, kindOfParts, namesDoersAlone, roleOfPart, tellsBodiesToAct } from './part-role.ts';
import { isCapitals, isPseudoHeading, isTitle } from './pseudo-heading.ts';
import type { DocumentKind } from './schema/document.ts';
import { countsParts, isHeadline, loneNumber } from './lone-number.ts';
import { asLetter, asNarrower, contains, isSaid, leaveEnded, pointAbove, pointBeside, type Level } from './level.ts';
import { plain, type Plain } from './plain.ts';
import { readTable, tableHtml, type Grid } from './table.ts';
import { compile } from './rules/pattern.ts';

/** A paragraph that is longer than this is text of its own, no caption. */
const LONGEST_CAPTION = 120;
/** A line that is no more than this is only a title, also amid what is to be done: 'Kết quả đạt được:'. */
const LONGEST_TITLE = 40;
const EMPTY: Plain = { text: '', folded: '', starts: [], ends: [] };

/** A document's blocks in the order of the text, and the Markdown tree they were read from, without footnotes. */
export type Outline = { readonly root: Root; readonly text: string; readonly blocks: readonly (Block | TableBlock)[] };

/** Reads the sections and blocks of one file (as `read` gives it), numbered as the text numbers them, each with its role. */
export function outline(file: VFile): Outline {
  const text = String(file.value);
  const root = parse(file);
  const builder = new Builder(text, kindOfParts(file.data.document));
  const nodes = withLineParagraphs(root.children, text);
  for (const [index, node] of nodes.entries()) builder.add(node, nodes.slice(index + 1));
  return { root, text, blocks: builder.blocks };
}

class Builder {
  readonly blocks: (Block | TableBlock)[] = [];
  readonly #source: string;
  readonly #press: boolean;
  readonly #kind: DocumentKind;
  readonly #stack: Level[] = [];
  /** Raw HTML of a table that a blank line cut in two is read once, up to its end tag. */
  #readTo = 0;
  /** Until the first numbered or long block a heading is the document's own title, whose words say nothing of a section. */
  #inTitle: boolean;
  /** The last numbered heading that named bodies where nothing else says what a part is for. */
  #bodies: { readonly rank: number; readonly parent: Block | null } | null = null;
  /** Whether a conclusion, or a plan without parts, has led in what it says: from there on its words may order by themselves. */
  #concludes = false;
  /** A number on a line of its own: that of the block below it. */
  #number: Label | null = null;

  constructor(source: string, kind: DocumentKind) {
    this.#source = source;
    this.#press = kind === 'press';
    this.#kind = kind;
    this.#inTitle = !this.#press;
  }

  add(node: RootContent, rest: readonly RootContent[]): void {
    if ((node.position?.start.offset ?? 0) < this.#readTo) return;
    if (node.type === 'heading') this.#addHeading(node);
    else if (node.type === 'paragraph') this.#addParagraph(node, rest);
    else if (node.type === 'list' && !listsRecipients(node, this.#source)) this.#addList(node, 0, rest);
    else if (node.type === 'blockquote' && !isRelated(node, this.#source)) for (const child of node.children) this.add(child, []);
    else if (node.type === 'table') this.#pushTable(readTable(node, this.#source));
    else if (node.type === 'html') this.#addHtml(node.position?.start.offset ?? 0);
  }

  #addHeading(node: Heading): void {
    const text = plain(node.children, this.#source);
    if (text.text === '') return;
    this.#push(text, { depth: node.depth, heading: true, kind: 'heading' });
  }

  #addParagraph(node: Paragraph, rest: readonly RootContent[]): void {
    const html = node.children.find((child) => child.type === 'html' && /^<table\b/i.test(child.value));
    if (html) {
      this.#addHtml(html.position?.start.offset ?? 0);
      return;
    }
    const bare = bareTableOf(node, this.#source);
    if (bare) {
      this.#pushTable(bare);
      return;
    }
    const text = plain(node.children, this.#source);
    if (text.text === '') return;
    const number = loneNumber(text);
    if (number && this.#isHeadline(rest[0], number)) {
      this.#number = number;
      return;
    }
    const mark = this.#number;
    this.#number = null;
    const heading = (mark !== null && countsParts(mark)) || isPseudoHeading(node, text, rest, mark !== null);
    const numbered = labelOf(text.folded) !== null;
    const own = mark === null || numbered ? { counted: !heading && isTitle(node, text) } : { mark, counted: true };
    this.#push(text, {
      depth: null,
      heading,
      kind: heading ? 'heading' : 'paragraph',
      beside:
        heading || numbered || mark !== null
          ? null
          : pointBeside(this.#stack, text, { last: this.blocks.at(-1), rest, labelOf: (node) => this.#labelOf(node) }),
      ...own,
    });
  }

  /** The number that a paragraph or the first item of a list begins with. */
  #labelOf(node: Paragraph | List): Label | null {
    if (node.type === 'paragraph') return labelOf(plain(node.children, this.#source).folded);
    return node.ordered ? { text: `${node.start ?? 1}.`, rank: RANKS.digit, end: 0 } : { text: '-', rank: RANKS.dash, end: 0 };
  }

  #addList(list: List, depth: number, rest: readonly RootContent[]): void {
    for (const [index, item] of list.children.entries()) this.#addItem(item, depth, index === list.children.length - 1 ? rest : []);
  }

  #addItem(item: ListItem, depth: number, rest: readonly RootContent[]): void {
    const start = item.position?.start.offset ?? 0;
    const mark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])/.exec(this.#source.slice(start, start + 24))?.[0].trim() ?? '-';
    // '+' items below a '-' item are under it, though Markdown makes a list beside it.
    const rank = (/\d/.test(mark) ? RANKS.digit : RANKS.dash) + Math.min(depth, 9) / 10 + (mark === '+' ? 0.05 : 0);
    const [first, ...others] = item.children;
    if (first?.type === 'paragraph') {
      const text = plain(first.children, this.#source);
      // '2. Nhiệm vụ chủ yếu' above items with dashes: to Markdown a list of its own.
      const coming = others.length > 0 ? others : rest;
      const heading = text.text !== '' && isPseudoHeading(first, text, coming, /\d/.test(mark), this.#isLabelled(coming[0]));
      if (text.text !== '')
        this.#push(text, { depth: null, heading, kind: heading ? 'heading' : 'item', mark: { text: mark, rank, end: 0 } });
    } else if (first === undefined && this.#isHeadline(rest[0], { text: mark, rank, end: 0 })) {
      this.#number = { text: mark, rank, end: 0 };
    } else {
      this.#push(EMPTY, { depth: null, heading: false, kind: 'item', mark: { text: mark, rank, end: 0 }, counted: true });
      if (first) others.unshift(first);
    }
    for (const child of others) {
      if (child.type === 'list') this.#addList(child, depth + 1, []);
      else this.add(child, []);
    }
  }

  /** '4. Mục tiêu cụ thể' above 'a) Đến năm 2030: …': a heading above its parts. */
  #isLabelled(node: Nodes | undefined): boolean {
    const label = node?.type === 'paragraph' ? labelOf(plain(node.children, this.#source).folded) : null;
    return label !== null && label.rank > RANKS.digit;
  }

  /** 'Sở Y tế', 'Nhiệm vụ và giải pháp': what stands below a number is its headline. */
  #isHeadline(node: Nodes | undefined, number: Label): boolean {
    return node?.type === 'paragraph' && isHeadline(plain(node.children, this.#source), number);
  }

  #addHtml(start: number): void {
    const found = tableHtml(this.#source, start);
    if (!found) return;
    this.#readTo = found.end;
    this.#pushTable(found.grid);
  }

  #pushTable(grid: Grid): void {
    const parent = this.#stack.at(-1)?.block ?? null;
    const last = this.blocks.at(-1);
    const caption = last?.kind === 'paragraph' && last.plain.text.length <= LONGEST_CAPTION ? last : null;
    this.blocks.push({ kind: 'table', grid, role: parent?.role ?? 'none', parent, caption, headings: this.#headings() });
  }

  #push(
    text: Plain,
    is: { depth: number | null; heading: boolean; kind: Block['kind']; mark?: Label; counted?: boolean; beside?: Level | null },
  ): void {
    // In a list item the number is Markdown's; a legal number inside it ('- a) …') does not change its level.
    const own = asNarrower(asLetter(labelOf(text.folded), this.#stack), this.#stack);
    const label = is.mark ?? own;
    const labelled = label !== null;
    // 'B. Nhiệm vụ trọng tâm' heads numbered parts, as a Roman number does.
    const capital = is.heading && label?.rank === RANKS.letter && /^\p{Lu}\./u.test(text.text);
    const rank = capital
      ? CAPITAL_RANK
      : (label?.rank ?? (is.heading ? (isCapitals(text.text) ? RANKS.roman + 0.5 : RANKS.bold) : Number.POSITIVE_INFINITY));
    const coming = { rank, depth: is.depth, heading: is.heading, labelled, first: label !== null && isFirst(label) };
    const under = labelled || is.heading || is.beside ? null : pointAbove(this.#stack.at(-1), this.blocks.at(-1), text);
    // 'UBND tỉnh yêu cầu như sau:' right above 'Đối với bến thuyền:' leads in what that one does.
    const [lead, last] = [this.#stack.at(-1)?.block, this.blocks.at(-1)];
    const led = last?.kind !== 'table' && lead?.plain === last?.plain ? (lead?.role ?? 'none') : 'none';
    leaveEnded(this.#stack, text, label, is.heading);
    if (is.beside) this.#stack.length = this.#stack.indexOf(is.beside) + 1;
    else while (under === null && this.#stack.length > 0 && !contains(this.#stack.at(-1)!, coming)) this.#stack.pop();
    const above = this.#stack.at(is.beside && isSaid(is.beside.block) ? -2 : -1);
    if (above !== undefined && (above.first ?? Number.POSITIVE_INFINITY) === Number.POSITIVE_INFINITY) above.first = rank;
    if (above?.open && is.depth !== null) above.parts ??= is.depth;
    const parent = above?.block ?? null;
    const headings = this.#headings();
    if (labelled || is.kind === 'item' || (!is.heading && text.text.length > 160)) this.#inTitle = false;
    // A heading below the first rank that says what its part is for is no title: '## Kết quả năm 2023'.
    if (is.depth !== null && is.depth > 1 && beginsPart(text.folded)) this.#inTitle = false;
    // Below who sends a telegram stand those to whom it goes, and what has happened.
    const given = parent?.kind === 'heading' && namesSender(parent.plain.folded) ? 'results' : this.#given(parent?.role ?? 'none', rank);
    const begin = own?.end ?? 0;
    const opens = !is.heading && INTRODUCES.test(text.text);
    const said = text.folded.slice(begin);
    const asked = is.heading && INTRODUCES.test(said) ? roleOfLeadIn(said, given) : null;
    const headline = this.#press && is.depth === 1 && !this.blocks.some(({ kind, parent }) => kind === 'heading' && parent === null);
    const headed = !is.heading || this.#inTitle ? null : headline ? roleOfHeadline(said) : this.#headed(said, parent);
    const named = is.heading && namesSender(said) ? 'results' : is.heading ? (headed ?? asked) : labelled ? roleAtColon(said, given) : null;
    const asks = given === 'none' && !headline && (labelled || (is.heading && !NAMED.test(said))) && !this.#inTitle;
    const told =
      named ?? (asks ? (is.heading ? roleOfPart(this.#kind, text, begin, rank) : this.#likewise(text, begin, rank, parent)) : given);
    const unsaid = told === 'none' && !is.heading && !listsOutcomes(parent?.plain.folded ?? '');
    const role = unsaid && holdsOrders(this.#kind, this.#concludes, text, begin) ? 'tasks' : told;
    if (is.heading && asks) this.#bodies = role === 'organisation' ? { rank, parent } : null;
    const whole = asks && role === 'none' && !is.heading && tellsBodiesToAct(this.#kind, text, begin);
    // '3. Mục tiêu của chương trình:' heads its parts though no heading stands there.
    const titles = opens && !is.heading && said.length <= LONGEST_CAPTION && (labelled || (under === null && beginsPart(said)));
    const ofTitle = titles ? this.#headed(said, parent) : null;
    const titled = labelled || looksAhead(ofTitle ?? 'none') ? ofTitle : null;
    const turned = titled !== null && (role === 'none' || (!looksAhead(titled) && said.length <= LONGEST_TITLE)) ? titled : role;
    const kept = turned === 'none' && looksAhead(led) && !labelled ? led : turned;
    const heads = !is.heading && !this.#inTitle && (opens ? kept : role) === 'none' && (opens || labelled) && !whole;
    const theirs = heads && namesDoersAlone(this.#kind, text, begin) ? 'organisation' : null;
    const leads = opens ? (roleOfLeadIn(said, given) ?? answersLetter(parent, said) ?? theirs ?? kept) : whole ? 'tasks' : (theirs ?? role);
    // Its own parts say what they are for.
    if (is.heading && this.#kind !== 'conclusion') this.#concludes = false;
    const block: Block = { kind: is.kind, plain: text, label, role, parent, headings, begin };
    this.blocks.push(block);
    this.#concludes ||= opens && beginsToConclude(this.#kind, said);
    const header = leads === role ? block : { ...block, role: leads };
    if (is.heading || labelled || opens || text.text === '') {
      this.#stack.push({
        block: header,
        // What goes on with the parts of a point holds what is narrower than that point.
        rank: under === null ? rank : under.rank + 0.25,
        depth: is.depth,
        heading: is.heading,
        open: opens && !labelled && under === null,
        counted: is.counted === true,
        first: null,
        within: this.#stack.findLast(({ depth }) => depth !== null)?.depth ?? null,
        parts: null,
      });
    }
  }

  /** What a heading says its part is for; in a directive '1. Yêu cầu chung' is asked of all, and results below its orders are to be seen to. */
  #headed(said: string, parent: Block | null): SectionRole | null {
    const role = roleOfHeading(said, this.#kind === 'press' || this.#kind === 'report' ? this.#kind : 'other');
    const asks = (role === 'purpose' && demands(said)) || (role === 'results' && parent?.role === 'tasks');
    return this.#kind === 'directive' && asks ? 'tasks' : role;
  }

  /** '6. Các hợp tác xã lập quỹ …' behind a part headed '5. Các doanh nghiệp': one more that has something to do. */
  #likewise(piece: Plain, begin: number, rank: number, parent: Block | null): SectionRole {
    if (this.#bodies === null || this.#bodies.rank !== rank || this.#bodies.parent !== parent) return 'none';
    return wordsOf(piece).some(({ start, classes }) => start === begin && classes.has('agency')) ? 'organisation' : 'none';
  }

  /** What a part is for where no heading says so: a report tells results, the numbered points of a directive are its orders. */
  #given(role: SectionRole, rank: number): SectionRole {
    if (role !== 'none' || this.#inTitle) return role;
    if (this.#kind === 'report') return 'results';
    return this.#kind === 'directive' && rank >= CAPITAL_RANK && rank <= RANKS.plus ? 'tasks' : role;
  }

  #headings(): readonly Block[] {
    return this.#stack.filter((level) => level.heading).map((level) => level.block);
  }
}

/** What a heading without a number names where it names a document, and no part of one. */
const NAMED = compile(DOCUMENT_HEAD);

/** A colon, or the word that gives work to those who stand below: 'Điều 2. Hội đồng nhân dân tỉnh giao'. */
const INTRODUCES = compile(`[:：]$|${GIVES_BELOW}`, 'iu');
