// From each character of a plain text back to where it stands in its source: in runs, since most of a paragraph stands as it is.

/** Offsets of a text that grows at its end. */
export class Offsets {
  /** Where each run begins in the text and in the source, and how far the source goes on with each character: 1 or 0. */
  readonly #starts: number[] = []
  readonly #sources: number[] = []
  readonly #steps: number[] = []
  #length = 0

  /** Characters so far. */
  get length(): number {
    return this.#length
  }

  /** The next characters stand one after the other from a source offset on. */
  run(count: number, source: number): void {
    this.#add(count, source, 1)
  }

  /** The next characters all stand for what begins at a source offset. */
  same(count: number, source: number): void {
    this.#add(count, source, 0)
  }

  /** Takes back all characters but the first so many. */
  cut(length: number): void {
    this.#length = length
    while ((this.#starts.at(-1) ?? -1) >= length) {
      this.#starts.pop()
      this.#sources.pop()
      this.#steps.pop()
    }
  }

  /** The source offset of a character. Throws RangeError for one that is not there. */
  of(at: number): number {
    if (!(at >= 0 && at < this.#length))
      throw new RangeError(`There is no character ${at} of ${this.#length}.`)
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return (
      (this.#sources[low] as number) + (at - (this.#starts[low] as number)) * (this.#steps[low] as number)
    )
  }

  #add(count: number, source: number, step: 0 | 1): void {
    if (!count) return
    this.#starts.push(this.#length)
    this.#sources.push(source)
    this.#steps.push(step)
    this.#length += count
  }
}
