import { anchorIn, anchorsOf } from './anchors.ts';
import { foundOnce } from './found-once.ts';
import { datedBy, leadOfHeading } from './heading-lead.ts';
import type { Linked } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Inherited, Placed } from './narrative.ts';
import type { Block } from './block.ts';
import { periodInTitle } from './period.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Body } from './rules/task/scene.ts';
import type { Document } from './schema/document.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';
import type { Stand } from './stand.ts';
import type { Anchor } from './time.ts';

/** Whom a point or a heading gives its tasks to. */
export type PartLead = Pick<Linked, 'actors' | 'support'>;

/** What comes down to a block from the lead-ins and headings above it, and from where the text stands. */
export class Descent {
  readonly #document: Document;
  readonly #leaders: ReadonlySet<string>;
  readonly #stand: Stand;
  readonly #read: (block: Block) => Reading;
  readonly #anchors: ReturnType<typeof anchorsOf>;
  readonly #titlePeriod: Placed<Mention<BoundTime>> | null;
  readonly #leads = new Map<object, PartLead>();
  /** What each heading says is asked for every clause below it, and found once. */
  readonly #headed = new Map<object, PartLead>();
  readonly #dated = new Map<object, Mention<BoundTime> | null>();

  constructor(document: Document, leaders: ReadonlySet<string>, stand: Stand, read: (block: Block) => Reading) {
    this.#document = document;
    this.#leaders = leaders;
    this.#stand = stand;
    this.#read = read;
    this.#anchors = anchorsOf(document);
    this.#titlePeriod = periodInTitle(document);
  }

  /** Hears whom a block that is no heading gives what stands under it to. */
  hear(block: Block, lead: PartLead): void {
    this.#leads.set(block.plain, lead);
  }

  /**
   * The bodies and times that hold under a block: the nearest wins.
   * @param subject bodies that the text itself has named before, which win over all above
   */
  under(parent: Block | null, subject: readonly Placed<Body>[]): Inherited {
    let bodies: Pick<Inherited, 'actors' | 'support' | 'from'> = {
      actors: subject,
      support: [],
      from: subject.length > 0 ? 'lead-in' : null,
    };
    const { cueTime } = this.#stand;
    let time: Inherited['time'] = cueTime ? { ...cueTime, from: 'section' } : null;
    let period = cueTime ?? this.#stand.period;
    for (let block = parent; block; block = block.parent) {
      if (bodies.actors.length === 0) bodies = this.#bodiesOf(block) ?? bodies;
      const dated = this.#datedBy(block);
      if (dated === null) continue;
      if (!time && looksAhead(block.role)) time = { block, mention: dated, from: fromOf(block) };
      period ??= { block, mention: dated };
    }
    period ??= this.#titlePeriod ?? this.#stand.review;
    return { ...bodies, time, period };
  }

  /** From where the times of a part are counted. */
  anchor(role: SectionRole, inherited: Inherited): Anchor {
    return anchorIn(this.#anchors, !looksAhead(role), inherited);
  }

  #bodiesOf(block: Block): Pick<Inherited, 'actors' | 'support' | 'from'> | null {
    const lead = block.kind === 'heading' ? this.#leadOf(block) : this.#leads.get(block.plain);
    if (!lead || lead.actors.length === 0) return null;
    const placed = (mention: Body): Placed<Body> => ({ block, mention });
    return { actors: lead.actors.map(placed), support: lead.support.map(placed), from: fromOf(block) };
  }

  #leadOf(heading: Block): PartLead {
    return foundOnce(this.#headed, heading.plain, () => leadOfHeading(heading, this.#read(heading), this.#leaders));
  }

  #datedBy(block: Block): Mention<BoundTime> | null {
    return foundOnce(this.#dated, block.plain, () => (block.plain.text === '' ? null : datedBy(block, this.#read(block), this.#document)));
  }
}

function fromOf({ kind }: Block): 'lead-in' | 'section' {
  return kind === 'heading' ? 'section' : 'lead-in';
}
