import { isTold } from './anchors.ts';
import { cardsOf, toldOf, withCards, type Cards } from './card.ts';
import { actsOneByOne } from './calendar-acts.ts';
import { beginsAnew, countingOf, goesOnWithOrders, isOneOf, openingOfWork, takesUp, tellsContents, type Left } from './carry.ts';
import { fold } from './fold.ts';
import { foundOnce } from './found-once.ts';
import { headOf, targetsToldIn } from './columns.ts';
import { timeOfTail, withTails } from './date-tail.ts';
import { Descent, type PartLead } from './descent.ts';
import { countedIn, type CountedActs } from './counted-acts.ts';
import { announcedIn, asks, ownersOf, fromGoal, needs, sumsUp, endsActs } from './announce.ts';
import { withoutGroups } from './grouping.ts';
import { link } from './link.ts';
import { isFaultOfWork, isName, namesPaperActedOn, tellsFault } from './told-behind.ts';
import { isLong, pageParts } from './page-part.ts';
import { noteSum, noteTime } from './note-time.ts';
import { openingOf } from './period.ts';
import { actsAt } from './rules/tag.ts';
import { isEach, isPickedOut } from './rules/task/doer.ts';
import { joinClauses, upToMatters } from './rules/task/enumeration.ts';
import { isPoint, leadOfPoint, leadsToWork, onlySpeaks } from './heading-lead.ts';
import { leadersOf } from './rules/leaders.ts';
import { mannerOf, opensTasks, pledgedIn, withoutDayOfOrder } from './manner.ts';
import { match, type Reading } from './match.ts';
import type { HeadingPassage, Inherited, Narrative, Passage, TablePassage } from './narrative.ts';
import { observe, type Observation } from './rules/indicator/observe.ts';
import type { Outline } from './outline.ts';
import { piecesOf, type Block, type TableBlock } from './block.ts';
import { leadOf, type Lead } from './rules/indicator/lead.ts';
import { aims, isAside, isBareOrder, lengthHeardApart, roleOfSentence, tellsSession } from './rules/role.ts';
import { leavesWhole } from './rules/parts.ts';
import type { Plain } from './plain.ts';
import { actsOn, goesOn, type Spell } from './spell.ts';
import { unheaded } from './unheaded.ts';
import { besideWork, isUnled, onlyNames } from './unled.ts';
import { goalSetAhead, isBoundAhead, opensBefore, turnsAhead } from './to-come.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';
import type { Document } from './schema/document.ts';
import { setsAmount } from './rules/indicator/measured.ts';
import { segment, type Sentence } from './rules/segment.ts';
import { Stand } from './stand.ts';

/** Goes through a document's blocks in order, with what carries over from one to the next. `readings`: what `match` read in each of them. */
export function narrate(outlined: Outline, document: Document, readings: ReadonlyMap<Plain, Reading>): Narrative {
  const teller = new Teller(outlined, document, readings);
  for (const block of outlined.blocks) teller.tell(block);
  const { passages, tables, headings } = teller;
  return { passages: withoutGroups(withTails(passages)), tables, headings, readings: teller.readings };
}

/** How much of the paragraph before is heard where one goes on with it. */
const LONGEST_ABOVE = 400;

class Teller {
  readonly passages: Passage[] = [];
  readonly tables: TablePassage[] = [];
  readonly headings: HeadingPassage[] = [];
  readonly #document: Document;
  readonly #press: boolean;
  /** What the first paragraph goes on with. */
  readonly #headline: string;
  readonly #long: boolean;
  readonly #leaders: ReadonlySet<string>;
  readonly readings: Map<Plain, Reading>;
  readonly #descent: Descent;
  readonly #parents = new Set<object>();
  /** Whether the document itself binds: what it says of a body then is that body's duty. */
  readonly #binds: boolean;
  /** Whether no part of a document that asks for something says that it does: then its acts are what it asks for. */
  readonly #unled: boolean;
  readonly #beside: ReadonlySet<Plain>;
  readonly #cards: Cards;
  readonly #counted: CountedActs;
  readonly #isPagePart: ReturnType<typeof pageParts>;
  /** What a text tells until a heading says it: a report, results; its own title says nothing. */
  #unsaid: SectionRole;
  #left: Left | null = null;
  #counting: Left | null = null;
  /** Whether the sentence before aims at a value: an act behind it serves the aim. */
  #aimed = false;
  readonly #stand = new Stand();

  constructor(outlined: Outline, document: Document, readings: ReadonlyMap<Plain, Reading>) {
    this.readings = new Map(readings);
    this.#document = document;
    this.#press = document.kind === 'press';
    this.#headline = fold(document.title);
    this.#unled = isUnled(outlined.blocks, document, (block) => this.#read(block));
    this.#unsaid = document.kind === 'report' ? 'results' : this.#unled ? 'tasks' : 'none';
    this.#stand.role = this.#unsaid;
    this.#leaders = this.#press ? leadersOf(outlined.blocks.flatMap(piecesOf)) : new Set();
    this.#descent = new Descent(document, this.#leaders, this.#stand, (block) => this.#read(block));
    this.#long = isLong(outlined.blocks);
    this.#isPagePart = pageParts(outlined.blocks, document);
    this.#binds = !this.#press && document.kind !== 'report';
    this.#beside = this.#binds ? besideWork(outlined.blocks, (block) => this.#read(block)) : new Set();
    this.#cards = cardsOf(outlined.blocks, (block) => this.#read(block));
    this.#counted = actsOneByOne(outlined.blocks, (block) => this.#read(block), document);
    for (const { parent } of outlined.blocks) if (parent) this.#parents.add(parent.plain);
  }

  tell(block: Block | TableBlock): void {
    if (block.kind === 'table') this.#tellTable(block);
    else if (this.#cards.of.has(block.plain) || this.#cards.lines.has(block.plain)) this.#tellCard(block);
    else if (block.kind === 'heading') this.#tellHeading(block);
    else this.#tellText(block);
  }

  /** What has a card is to be done, whatever its part is called. */
  #tellCard(block: Block): void {
    if (block.kind === 'heading') this.#tellHeading(block);
    const told = toldOf(this.#cards, block, (line) => this.#read(line));
    if (told !== null) this.#tellText(told);
  }

  #tellTable(table: TableBlock): void {
    const inherited = this.#descent.under(table.parent, []);
    const role = looksAhead(this.#stand.role) && !looksAhead(table.role) ? this.#stand.role : table.role;
    const anchor = this.#descent.anchor(role, inherited);
    const head = unheaded(table) ?? headOf({ table, role, anchor });
    const told = targetsToldIn(head);
    if (told === null) {
      this.tables.push({ table, head, role, inherited, anchor });
      return;
    }
    const [back, section] = [this.#stand.role, this.#stand.section];
    for (const plain of told)
      this.#tellText({ kind: 'item', plain, label: null, role: 'targets', parent: table.parent, headings: table.headings, begin: 0 });
    this.#stand.enter(back, section);
  }

  #tellHeading(block: Block): void {
    this.#enter(block, block);
    const reading = this.#read(block);
    const inherited = this.#descent.under(block.parent, []);
    this.headings.push({ block, reading, role: block.role, anchor: this.#descent.anchor(block.role, inherited) });
    const alone = !this.#parents.has(block.plain) && isPoint(block);
    if (this.#binds && (alone || (block.role === 'targets' && setsAmount(block, reading)))) this.#tellText(block);
  }

  /** Begins a section at a block; what a leader orders in points of their own ('có ý kiến như sau: 1. UBND xã A …') goes on with the next number, or below a heading that is an act. */
  #enter(block: Block, section: Block | null): void {
    const goesOn = this.#press && goesOnWithOrders(block, this.#stand, (each) => this.#read(each));
    if (block.role !== 'none' && !(this.#unled && block.role === 'tasks')) this.#unsaid = 'none';
    const beside = this.#beside.has(block.plain) || (section !== null && this.#beside.has(section.plain));
    const own = block.role !== 'none' ? block.role : beside ? 'tasks' : this.#unsaid;
    this.#stand.enter(goesOn ? this.#stand.role : own, section);
    this.#stand.turned = goesOn;
  }

  #tellText(block: Block): void {
    const section = block.headings.at(-1) ?? null;
    if (section !== this.#stand.section || beginsAnew(block, this.#stand.role, this.#stand.turned, this.#press))
      this.#enter(block, section);
    if (block.plain.text === '' || isAside(block.plain.folded) || this.#isPagePart(block, this.passages.length > 0)) return;
    const reading = this.#read(block);
    const { folded } = block.plain;
    const open = this.#counted.has(block.plain) ? null : this.#stand.spell;
    if (open && !goesOn(open, block, reading, this.#left?.block.plain === open.block.plain)) this.#stand.turn(open.back);
    const left = takesUp(this.#left, block, reading) ? this.#left : isOneOf(this.#counting, block) ? this.#counting : null;
    if (left && !looksAhead(this.#stand.role)) this.#stand.open('tasks', block, open?.reach === 'orders' ? 'orders' : 'block');
    if (this.#unled && onlyNames(folded)) this.#stand.open('none', block, 'block');
    if (leavesWhole(folded.slice(block.begin, block.begin + 40))) this.#stand.carried = null;
    let subject: PartLead | null = null;
    let dated: Inherited['time'] = null;
    let before: Sentence | null = null;
    const wordsOf = (told: Sentence | null) => (told === null ? '' : folded.slice(told.start, told.end));
    let listed: Lead | null = null;
    let heard: Observation[] = [];
    for (const sentence of segment(block.plain, block.begin)) {
      const words = wordsOf(sentence);
      dated = left?.time ?? null;
      const lead = this.#press && this.#long && this.passages.length === 0 && sumsUp(words, sentence);
      if (!this.#binds) this.#stand.hear(words, actsAt(reading.words, sentence.start));
      const cue = lead ? null : this.#cueIn(block, reading, sentence);
      if (this.#aimed && cue === null && !looksAhead(this.#stand.role) && actsOn(words, reading, sentence))
        this.#stand.open('tasks', block, 'orders');
      const turns = cue !== null && cue !== this.#stand.role;
      // What the lead of a report sums up is told below, each thing where it belongs.
      const sums = this.#press && this.#long && this.passages.every(({ block: { plain } }) => plain === block.plain);
      if (turns && sums && isBareOrder(words)) this.#stand.open(cue, block, 'orders');
      else if (turns) this.#stand.turnAt(cue, block);
      const announced =
        countedIn(this.#counted, block, sentence, this.#stand.role) ??
        announcedIn(words, reading, sentence, this.#stand, this.#document.kind) ??
        (this.#press && this.#stand.role !== 'targets' ? goalSetAhead(block, reading, sentence, this.#document) : null);
      const above = this.#left?.block.plain.folded.slice(-LONGEST_ABOVE) ?? this.#headline;
      if (tellsContents(block, reading, sentence, { before: wordsOf(before), above }, this.#stand.role)) {
        this.#stand.open('tasks', block, 'orders');
        if (before !== null) noteTime(this.#stand, this.passages, { block, reading, sentence: before, cued: true }, this.#document);
      }
      before = sentence;
      if (announced?.behind === 'goal' && this.#stand.role !== 'tasks') this.#stand.open('tasks', block, 'orders');
      if (announced !== null) subject = ownersOf(block.plain, reading, sentence, announced) ?? subject;
      if (announced?.behind === 'colon') this.#stand.open(announced.role, block, announced.role === 'targets' ? 'values' : 'orders');
      noteTime(this.#stand, this.passages, { block, reading, sentence, cued: cue !== null || announced !== null }, this.#document);
      /** Where an order stands: what it opens begins with the next sentence. */
      let opened: Spell['reach'] | null = null;
      const opening = openingOf(block, reading, sentence);
      const head = leadOf({ piece: block.plain, reading, sentence, before: listed, heard });
      listed = head ?? listed;
      heard = [];
      let previous: Observation | null = null;
      /** Whether an order was given in this sentence: what follows behind a semicolon is ordered too. */
      let ordered = false;
      /** Whether running text has begun to tell what was done: '… đã kiểm tra 20 cơ sở; phát hiện …; đình chỉ …'. */
      let told = this.#press && tellsFault(words);
      const over =
        lead || (this.#press && (opensBefore(block, reading, sentence, this.#document) || (cue === 'agenda' && tellsSession(words))));
      const aside = cue === 'grounds' || cue === 'closing' || over;
      const pledge =
        this.#press && !over ? pledgedIn(block.plain, reading, sentence, { role: this.#stand.role, leaders: this.#leaders }) : null;
      const bound = this.#press && !aside && isBoundAhead(block, reading, sentence, this.#document);
      const clauses = fromGoal(
        joinClauses(block.plain, reading, sentence.clauses),
        sentence.start + (announced?.at ?? lengthHeardApart(words)),
      );
      for (const [index, clause] of clauses.entries()) {
        const leads = clause.end >= block.plain.text.length - 1 && (this.#parents.has(block.plain) || leadsToWork(block));
        const said = folded.slice(clause.start, clause.end);
        told ||= this.#press && isFaultOfWork(said);
        const known = { binds: this.#binds, unled: this.#unled, leaders: this.#leaders, aside, ordered, told, pledge, leads, dated: bound };
        const linked = link(block.plain, reading, clause, mannerOf(this.#stand, clause, known));
        const acts = opensTasks(linked, pledge) && !looksAhead(this.#stand.role);
        ordered ||= acts;
        told ||= endsActs(said, !this.#stand.turned || linked.frames.length > 0);
        if (acts && opened !== 'orders') opened = linked.ordered || needs(said) ? 'orders' : 'block';
        const named = linked.actors.length > 0 ? linked : null;
        const observations = observe(block.plain, reading, clause, {
          section: this.#stand.role,
          binds: this.#binds,
          carried: this.#stand.carried,
          previous,
          lead: head,
          above: block.parent?.plain ?? null,
        });
        heard.push(...observations);
        const last = observations.findLast(({ beside }) => !beside);
        previous = last ?? previous;
        this.#stand.carried = last?.role ?? this.#stand.carried;
        const bodies = named !== null ? [] : (subject?.actors.map((mention) => ({ block, mention })) ?? left?.actors ?? []);
        const inheritance = this.#descent.under(block.parent, bodies);
        const inherited = inheritance.time === null && dated !== null ? { ...inheritance, time: dated } : inheritance;
        const anchor = this.#descent.anchor(this.#stand.role, inherited);
        // A sentence that a past time opens tells what was done.
        const frames = upToMatters(
          block.plain,
          clause,
          linked.frames.length === 0 || asks(words) || isName(words) || (index === 0 && namesPaperActedOn(words))
            ? []
            : (this.#press ? withoutDayOfOrder(linked, this.#document) : linked).frames,
        ).filter((frame) => !(frame.opening && isTold(frame.opening, this.#document, anchor)) && !timeOfTail({ block, reading }, frame));
        if (index === 0) dated = openingOfWork(block, linked.opening, pledge !== null) ?? dated;
        const passage: Passage = {
          block,
          reading,
          sentence,
          clause,
          role: this.#stand.role,
          frames,
          observations,
          inherited,
          opening: index === 0 && opening !== null && opening.start >= sentence.start ? null : opening,
          anchor,
        };
        this.passages.push(withCards(passage, this.#cards, (line) => this.#read(line)));
        if (named && !isEach(block.plain, named.actors) && !isPickedOut(block.plain, clause, named)) subject = named;
        if (index === clauses.length - 1 && leavesWhole(folded.slice(sentence.end, sentence.end + 40))) this.#stand.carried = null;
      }
      noteSum(this.#stand, block, reading, sentence);
      this.#aimed = this.#press && heard.some(({ role }) => role === 'target') && aims(words);
      if (announced?.behind === 'sentence') {
        this.#stand.open(announced.role, block, announced.role === 'targets' ? 'values' : 'orders');
        noteTime(this.#stand, this.passages, { block, reading, sentence, cued: true }, this.#document);
      } else if (opened !== null) this.#stand.open('tasks', block, opened);
    }
    const lead = leadOfPoint(block, reading, subject);
    if (lead && !onlySpeaks(block)) this.#descent.hear(block, lead);
    this.#left = { block, actors: subject?.actors.map((mention) => ({ block, mention })) ?? left?.actors ?? [], time: dated };
    this.#counting = countingOf(this.#left) ?? this.#counting;
  }

  /** The role a sentence turns to: by what it says or, amid what has come about, by a time to come. */
  #cueIn(block: Block, reading: Reading, sentence: Sentence): SectionRole | null {
    const { role, spell } = this.#stand;
    const words = block.plain.folded.slice(sentence.start, sentence.end);
    const cue = roleOfSentence(words, role, { press: this.#press, open: this.#press || spell !== null, leaders: this.#leaders });
    // 'Theo dõi Báo A trên mạng' above an article ends nothing.
    if (cue === 'closing' && this.#press && this.passages.length === 0) return null;
    if (cue !== null || !this.#press || looksAhead(role) || role === 'closing') return cue;
    return turnsAhead(block, reading, sentence, role, this.#document) ? 'tasks' : null;
  }

  #read(block: Block): Reading {
    return foundOnce(this.readings, block.plain, () => match(block.plain));
  }
}
