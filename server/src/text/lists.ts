// Lists by key, made when their first entry comes, and lists that take no more room than they need.

const none: readonly never[] = []

/** A list that is full, without the room for more that it grew by; the empty ones, which are many, are one. */
export function fitted<Entry>(list: readonly Entry[]): readonly Entry[] {
  return list.length ? list.slice() : none
}

/** Adds an entry to the list of a key. */
export function addTo<Key, Entry>(lists: Map<Key, Entry[]>, key: Key, ...entries: readonly Entry[]): void {
  const there = lists.get(key)
  if (there) there.push(...entries)
  else lists.set(key, [...entries])
}
