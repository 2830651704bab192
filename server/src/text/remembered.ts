// Functions that remember: what was made once is not made again.

/** The same function, which remembers its result for each object as long as the object lives. */
export function perObject<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    let there = known.get(key)
    if (!there) known.set(key, (there = { value: make(key) }))
    return there.value
  }
}

/** Makes something when it is asked for first: much of what judging needs some commands never ask for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
