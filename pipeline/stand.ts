import { AIM_NAMED, BY_PLAN_PASSED } from './lexicon/time-cues.ts';
import type { Placed } from './narrative.ts';
import type { Block } from './block.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { goesOnTelling, tellsResults, type Spell } from './spell.ts';
import type { Role } from './schema/indicator.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';
import { compile } from './rules/pattern.ts';

const SETS = compile(AIM_NAMED);
const BY_IT = compile(BY_PLAN_PASSED);

/** What is told for a stretch only, how far that goes, and what the text speaks of behind it, by what it spoke of before. */
const ASIDES: Partial<Record<SectionRole, { readonly reach: Spell['reach']; back(before: SectionRole): SectionRole }>> = {
  // On what something rests is told in the one block.
  grounds: { reach: 'block', back: (before) => before },
  // Behind an agenda and its items nothing is ordered yet.
  agenda: { reach: 'items', back: (before) => (looksAhead(before) || before === 'closing' ? 'none' : before) },
};

/** Where a text stands as it is told: what it speaks of, and the times that hold there. */
export class Stand {
  section: Block | null = null;
  role: SectionRole = 'none';
  spell: Spell | null = null;
  /** Whether the role was turned to by running text, and not given by a heading. */
  turned = false;
  /** The time of a cue ('Đối với nhiệm vụ năm 2024, …'). */
  cueTime: Placed<Mention<BoundTime>> | null = null;
  /** The time that values are of where none of their own is said. */
  period: Placed<Mention<BoundTime>> | null = null;
  /** The time that the meeting which the text tells of looks back on: values are of it where nothing nearer, and no title, dates them. */
  review: Placed<Mention<BoundTime>> | null = null;
  /** The role of the last value, for those that go on with its parts. */
  carried: Role | null = null;

  /** The time of the plan that was last said to be passed. */
  #plan: Placed<Mention<BoundTime>> | null = null;

  /** What was spoken of before running text began to tell results amid it. */
  #before: Pick<Stand, 'role' | 'cueTime' | 'period'> | null = null;

  /**
   * Hears a sentence of a report: one that tells results amid tasks or targets is of these, and so are those behind it, up to one that takes up what is to be
   * done again.
   * @param acts whether an act stands at its head
   */
  hear(words: string, acts: boolean): void {
    if (this.#before !== null && (acts || !goesOnTelling(words))) {
      Object.assign(this, this.#before);
      this.#before = null;
    }
    if (acts || !looksAhead(this.role) || !tellsResults(words, this.role)) return;
    const { role, cueTime, period } = this;
    this.#before = { role, cueTime, period };
    this.role = 'results';
    this.cueTime = null;
    this.carried = null;
  }

  /** Hears that a plan was passed: what is aimed at where a sentence goes on with it ('Nghị quyết đề ra …', 'Theo đó, …') is of its time. */
  hearPlan(plan: Placed<Mention<BoundTime>> | null, words: string): void {
    if (this.#plan !== null && BY_IT.test(words) && (looksAhead(this.role) || SETS.test(words))) this.period = this.#plan;
    this.#plan = plan ?? this.#plan;
  }

  /** Begins a section. */
  enter(role: SectionRole, section: Block | null): void {
    this.section = section;
    this.#before = null;
    this.spell = null;
    this.turned = false;
    this.role = role;
    this.cueTime = null;
    this.period = null;
    this.carried = null;
  }

  /** Turns to what running text says that it turns to. */
  turn(role: SectionRole): void {
    if (looksAhead(role) !== looksAhead(this.role)) {
      this.cueTime = null;
      this.period = null;
    }
    this.role = role;
    this.#before = null;
    this.spell = null;
    this.turned = true;
    this.carried = null;
  }

  /** Turns at a block, for as far as what it turns to is told. */
  turnAt(role: SectionRole, block: Block): void {
    const aside = ASIDES[role];
    if (aside === undefined) this.turn(role);
    else this.open(role, block, aside.reach, aside.back(this.role));
  }

  /** Turns for a stretch, behind which the text falls back to what it spoke of before. */
  open(role: SectionRole, block: Block, reach: Spell['reach'], back: SectionRole = this.role): void {
    this.turn(role);
    this.spell = { block, back, reach };
  }
}
