// Splits plain text into sentences. One regular expression: Intl.Segmenter is quadratic over long texts and
// splits after "e.g." (docs/decisions/0003-sentences.md).
import { isAscii } from '../text/letters'

const boundary = /([.!?]+["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\p{N}`@*_/])/gu
const boundaryInAscii = /([.!?]+["')\]]*)\s+(?=["'([]*[A-Z\d`@*_/])/g
const abbreviation =
  /(?:^|[\s("'[])(?:e\.g|i\.e|etc|vs|cf|approx|ca|resp|incl|no|fig|figs|sec|eq|ref|vol|p|pp|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|al|[a-z])\.$/i
/** Abbreviations that usually end their sentence when a capital follows. */
const mayEnd = /(?:etc|inc|ltd|co|corp|al)\.$/i

/** Start and end offsets of the sentences of one paragraph, surrounding white space left out. */
export function sentences(text: string): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  let start = 0
  const add = (end: number): void => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from] as string)) from++
    while (to > from && /\s/.test(text[to - 1] as string)) to--
    if (to > from) result.push({ start: from, end: to })
    start = end
  }
  for (const match of text.matchAll(isAscii(text) ? boundaryInAscii : boundary)) {
    const end = match.index + (match[1] as string).length
    const before = text.slice(Math.max(start, end - 12), end)
    if (match[1] === '.' && abbreviation.test(before) && !mayEnd.test(before)) continue
    // "1. First": a number that only counts is no sentence.
    if (/^\s*\d{1,3}\.$/.test(text.slice(start, end))) continue
    add(end)
  }
  add(text.length)
  return result
}
