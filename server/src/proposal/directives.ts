// Reads comments that speak to this product: suppressions and waivers, each with its reason.
import type { Range } from '../text/range'
import type { Directive } from './model'

const form = /^<!--\s*rfc-steward-(disable-next-line|disable|enable|waive)\b([\s\S]*?)(?:-->|$)/

/** The directive that a comment holds, or undefined where it is an ordinary comment. */
export function readDirective(comment: string, range: Range): Directive | undefined {
  const match = form.exec(comment)
  if (!match) return undefined
  // The reason follows the first `--` that stands between spaces.
  const [words = '', ...reason] = (match[2] as string).split(/\s--(?:\s|$)/)
  const [codes = '', until] = words.split(/\suntil(?:\s+|$)/)
  return {
    kind: match[1] as Directive['kind'],
    codes: codes
      .trim()
      .split(/[\s,]+/)
      .filter(Boolean),
    reason: reason.join(' -- ').trim(),
    ...(until === undefined ? {} : { until: until.trim() }),
    range
  }
}
