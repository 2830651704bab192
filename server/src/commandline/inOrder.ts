// Results in the order in which they were asked for, however long each takes, with bounds on what is under way.

/** Hands results on in order, and makes who asks for more wait where enough is under way. */
export class InOrder<Result> {
  readonly #use: (result: Result) => void | Promise<void>
  readonly #most: { readonly results: number; readonly weight: number }
  #last: Promise<void> = Promise.resolve()
  #results = 0
  #weight = 0
  #wake: () => void = () => undefined

  /** `most.results` may wait for their turn; `most.weight` may be worked on, or one of any weight. */
  constructor(
    most: { readonly results: number; readonly weight: number },
    use: (result: Result) => void | Promise<void>
  ) {
    this.#most = most
    this.#use = use
  }

  /** Waits until there is room, then starts the work. */
  async add(weight: number, work: () => Result | Promise<Result>): Promise<void> {
    while (this.#results >= this.#most.results || (this.#weight && this.#weight + weight > this.#most.weight))
      await new Promise<void>((resolve) => (this.#wake = resolve))
    this.#results++
    this.#weight += weight
    const result = Promise.resolve(work()).finally(() => {
      this.#weight -= weight
      this.#wake()
    })
    const before = this.#last
    this.#last = this.#turn(before, result)
    // Who waits for the end hears of it; until then nobody listens.
    this.#last.catch(() => undefined)
    result.catch(() => undefined)
  }

  /** When everything has been handed on; rejects with what went wrong first. */
  done(): Promise<void> {
    return this.#last
  }

  async #turn(before: Promise<void>, result: Promise<Result>): Promise<void> {
    try {
      await before
      await this.#use(await result)
    } finally {
      this.#results--
      this.#wake()
    }
  }
}
