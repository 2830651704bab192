// Remembers results of pure functions by their input, the most recent ones first to stay.

/** A map that forgets what was not asked for longest once it holds `limit` entries. */
export class Recent<Value> {
  readonly #entries = new Map<string, Value>()
  readonly #limit: number
  #newest: string | undefined

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The value of a key, made when it is not known. */
  get(key: string, make: () => Value): Value {
    const known = this.#entries.get(key)
    if (known !== undefined) {
      if (key !== this.#newest) {
        this.#entries.delete(key)
        this.#entries.set(key, known)
        this.#newest = key
      }
      return known
    }
    const made = make()
    this.#entries.set(key, made)
    this.#newest = key
    if (this.#entries.size > this.#limit) {
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest)
        break
      }
    }
    return made
  }
}
