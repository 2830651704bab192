// Fixtures of rules: a Markdown file for each rule, a heading for each case, the case in a fence below it.
//
//   ## fires: night work in a subordinate clause
//   ```markdown
//   # Title
//   We go live on Friday, and I will fix by night what breaks. <<<
//   ```
//
// ` <<<` ends the line that the case is about and is taken out. `## not yet, fires: …` is a case that the rule misses:
// it is run as well, and fails once the rule has learned it, so that it moves up.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Assessment, QuestionResult } from '../../server/src/assess/model'
import { createSteward } from '../../server/src/assess'
import { defaultConfig } from '../../server/src/config/shape'

/** What a case expects: `fires` and `silent` of a sign, the state of a question. */
export type Expected = 'fires' | 'silent' | QuestionResult['state']

/** One case of a rule. */
export interface FixtureCase {
  readonly title: string
  readonly expected: Expected
  /** The rule is known to get it wrong. */
  readonly notYet: boolean
  readonly text: string
  /** Offsets of the marked line. */
  readonly marked: { readonly start: number; readonly end: number } | undefined
}

const heading =
  /^## (not yet, )?(fires|silent|answered|partial|open): (.+)\n+(`{3,})markdown\n([\s\S]*?)\n\4[ ]*$/gm

/** Rule id → its cases, from the files of a folder (path from the repository's root). */
export function readFixtures(folder: string): Map<string, FixtureCase[]> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => {
        const source = readFileSync(join(folder, name), 'utf8')
        const cases = [...source.matchAll(heading)].map(([, notYet, expected, title, , body]) =>
          readCase(title as string, expected as Expected, notYet !== undefined, body as string)
        )
        // A heading that the expression does not understand must not fall out silently.
        assert.equal(
          cases.length,
          source.match(/^## (?:not yet, )?(?:fires|silent|answered|partial|open): /gm)?.length ?? 0,
          `${name} has a case in another form`
        )
        return [basename(name, '.md'), cases]
      })
  )
}

function readCase(title: string, expected: Expected, notYet: boolean, body: string): FixtureCase {
  const at = body.indexOf(' <<<')
  const text = `${body.replaceAll(' <<<', '')}\n`
  const start = body.lastIndexOf('\n', at) + 1
  return { title, expected, notYet, text, marked: at < 0 ? undefined : { start, end: at } }
}

const steward = createSteward()

/** The assessment of a case, as that of a draft among proposals. */
export function assessCase({ text }: FixtureCase): Assessment {
  return steward.assess({ text, path: 'docs/rfcs/0001-case.md' }, defaultConfig, { all: true })
}

/** Runs a check that a case expects; of one that the rule misses, the opposite. */
export function expectCase({ notYet, title }: FixtureCase, holds: boolean, message: string): void {
  if (notYet) assert.ok(!holds, `"${title}" is right by now: take "not yet, " out of its heading`)
  else assert.ok(holds, message)
}
