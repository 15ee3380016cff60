/** What is known of keys so far. */
type Known<Key, Value> = { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown };

/** What belongs to a key: found when it is asked for first, and kept; undefined is nothing that can be found. */
export function foundOnce<Key, Value extends object | boolean | null>(known: Known<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
