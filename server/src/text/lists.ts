// Lists by key, made when their first entry comes.

/** Adds an entry to the list of a key. */
export function addTo<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, ...entries: readonly Entry[]): void {
  const there = lists.get(key)
  if (there) there.push(...entries)
  else lists.set(key, [...entries])
}
