// Lists of numbers one after the other in one row. For what is made of each of many texts or statements and kept while a document is
// judged: lists of their own would be copied by the garbage collector again and again until then.

const usual = 1024
/** A longer row than this goes with the document that it was made for. */
const longest = 2 ** 18

export class Row {
  /** All lists, each after its length. A longer one takes the place of this when it is full. */
  numbers: Int32Array = new Int32Array(usual)
  #end = 1

  /** Adds the first `count` numbers of a list: where its length stands, and the list after it. Never 0. */
  add(list: ArrayLike<number>, count = list.length): number {
    const place = this.#end
    this.#end += count + 1
    if (this.#end > this.numbers.length) this.numbers = longer(this.numbers, this.#end)
    const { numbers } = this
    numbers[place] = count
    for (let at = 0; at < count; at++) numbers[place + 1 + at] = list[at] as number
    return place
  }

  /** Forgets all lists. */
  clear(): void {
    this.#end = 1
    if (this.numbers.length > longest) this.numbers = new Int32Array(usual)
  }
}

/** The numbers of a list that is full, in one with room for so many. */
export function longer(list: Int32Array, least: number): Int32Array {
  const more = new Int32Array(2 * least)
  more.set(list)
  return more
}
