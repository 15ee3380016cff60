/** What belongs to a key: found when it is asked for first, and kept; undefined is nothing that can be found. */
export function foundOnce<Key, Value extends object | boolean | null>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = find();
  known.set(key, found);
  return found;
}
