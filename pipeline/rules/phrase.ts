import { fold } from '../fold.ts';
import { AGENCIES, AGENCY_HEADS, POSTS_OF_BODIES, TERRITORY_HEADS } from '../lexicon/agencies.ts';
import { PLACES } from '../lexicon/places.ts';
import {
  ADVERBS,
  CONNECTORS,
  IDLE_VERBS,
  MODALS,
  NO_PROHIBITIONS,
  NOMINALISERS,
  NOMINALS,
  OPENERS,
  ORDERS,
  PAST_SIGNS,
  PROHIBITIONS,
  SPEAKERS,
  TAILS,
  VERBS,
  WEAK_VERBS,
} from '../lexicon/verbs.ts';
import { buildTrie } from './trie.ts';

/** What a phrase can be in a clause; one phrase can be several things, and its place decides. */
export type WordClass =
  | 'verb'
  | 'weak'
  | 'adverb'
  | 'modal'
  | 'order'
  | 'prohibition'
  | 'tail'
  | 'connector'
  | 'opener'
  | 'past'
  | 'noun'
  | 'nominaliser'
  | 'idle'
  | 'speaker'
  | 'place'
  | 'agency';

/** What a phrase of the lexicon is; `head` and `territory` begin names, a `post` stands before those of bodies. */
export type Entry = { classes: Set<WordClass>; agency?: string; generic?: boolean; head?: boolean; territory?: boolean; post?: boolean };

/** Places by their names; at the head of a clause one is who acts: 'Thành phố Hải Phòng hoàn thành …'. */
const PLACE_NAMES = PLACES.filter(({ kind }) => kind !== 'nation').flatMap(({ aliases }) => aliases);

const LISTS: readonly (readonly [WordClass, readonly string[]])[] = [
  ['noun', NOMINALS],
  ['noun', NO_PROHIBITIONS],
  ['verb', VERBS],
  ['weak', WEAK_VERBS],
  ['idle', IDLE_VERBS],
  ['speaker', SPEAKERS],
  ['place', PLACE_NAMES],
  ['adverb', ADVERBS],
  ['modal', MODALS],
  ['order', ORDERS],
  ['prohibition', PROHIBITIONS],
  ['tail', TAILS],
  ['connector', CONNECTORS],
  ['opener', OPENERS],
  ['past', PAST_SIGNS],
  ['nominaliser', NOMINALISERS],
];

function entries(): Map<string, Entry> {
  const map = new Map<string, Entry>();
  const at = (phrase: string): Entry => {
    const key = fold(phrase);
    const known = map.get(key);
    if (known) return known;
    const entry: Entry = { classes: new Set() };
    map.set(key, entry);
    return entry;
  };
  for (const [name, phrases] of LISTS) for (const phrase of phrases) at(phrase).classes.add(name);
  for (const { id, aliases, level } of AGENCIES) {
    // Many texts leave out the commas of a name: 'các cơ quan đơn vị', 'Sở Văn hóa Thể thao và Du lịch'.
    for (const alias of [...aliases, ...aliases.map((name) => name.replaceAll(',', ''))]) {
      const entry = at(alias);
      entry.agency ??= id;
      entry.generic ??= level === 'collective';
    }
  }
  for (const head of AGENCY_HEADS) at(head).head = true;
  for (const post of POSTS_OF_BODIES) at(post).post = true;
  for (const head of TERRITORY_HEADS) at(head).territory = true;
  return map;
}

/** Every phrase that is looked for in a text. */
export const PHRASES = buildTrie<Entry>(entries());
