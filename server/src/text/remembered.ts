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

/** An object with room for what is made of it: for those of which a document has many, and many functions ask. */
export interface Remembering {
  readonly memory: unknown[]
}

let functions = 0

/**
 * As `perObject`, for objects with room of their own: several times as fast, and the garbage collector has less to do. Each
 * call of this takes a place in all of them, so it is for functions that live as long as the program, or nearly. A result
 * that is undefined is made again.
 */
export function perOwner<Key extends Remembering, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const place = functions++
  return (key) => {
    const known = key.memory[place]
    if (known !== undefined) return known as Value
    const made = make(key)
    key.memory[place] = made
    return made
  }
}

/** Makes something when it is asked for first: much of what judging needs some commands never ask for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
