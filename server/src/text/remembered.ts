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
  /** Each function that was asked, followed by its result. */
  memory: unknown[]
}

/** Functions that are remembered at once: some 15 ask an object for the rules of one house. */
const functions = 48

/**
 * As `perObject`, for objects with room of their own: several times as fast, and the garbage collector has less to do. What
 * functions leave behind that are gone, such as those of a configuration that changed, is forgotten with all else once there
 * is too much of it.
 */
export function perOwner<Key extends Remembering, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const remembered = (key: Key): Value => {
    const { memory } = key
    for (let at = 0; at < memory.length; at += 2)
      if (memory[at] === remembered) return memory[at + 1] as Value
    const made = make(key)
    if (memory.length >= 2 * functions) key.memory = []
    // Most objects are asked by one or two: a list that grows from nothing takes room for more at once.
    if (key.memory.length) key.memory.push(remembered, made)
    else key.memory = [remembered, made]
    return made
  }
  return remembered
}

let again = true

/** Says whether this process reads other versions of its documents, or each document once. */
export function readAgain(versions: boolean): void {
  again = versions
}

/** Whether another version of a document may come: otherwise nobody asks again for what is read of a part of it. */
export function isReadAgain(): boolean {
  return again
}

/**
 * As `perOwner`, for what is read of each part of a document and then put together: only another version of the document asks
 * again. Without one, what was read is garbage as soon as it was put together.
 */
export function perPart<Key extends Remembering, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const remembered = perOwner(make)
  return (key) => (again ? remembered(key) : make(key))
}

/** Makes something when it is asked for first: much of what judging needs some commands never ask for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
