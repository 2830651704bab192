// Fixtures whose expectations stand in the text: caret lines name the code under the exact words it concerns.
//
//   I will fix it by night.
//   ^^^^^^^^^^^^^^^^^^^^^^^ sign/heroics
//
// Caret lines are taken out before the text is analysed. A fixture file holds cases that start with a line `%% title`.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

/** What a caret line expects: a code, and the words above its carets. */
export interface Expectation {
  readonly code: string
  readonly words: string
  readonly start: number
  readonly end: number
}

/** One case of a fixture: its text without caret lines, and what it expects. */
export interface Case {
  readonly title: string
  readonly text: string
  readonly expected: readonly Expectation[]
}

const caretLine = /^([ \t]*)(\^+) +([\w-]+\/[\w-]+(?:[ \t]+[\w-]+\/[\w-]+)*)[ \t]*$/

/** Takes the caret lines out of a text. Throws where carets stand below nothing. */
export function readMarkers(title: string, marked: string): Case {
  const lines: string[] = []
  const expected: Expectation[] = []
  let offset = 0
  let previous = ''
  let previousStart = 0
  for (const line of marked.split('\n')) {
    const match = caretLine.exec(line)
    if (!match) {
      lines.push(line)
      previous = line
      previousStart = offset
      offset += line.length + 1
      continue
    }
    const [, indent = '', carets = '', codes = ''] = match
    const words = previous.slice(indent.length, indent.length + carets.length)
    assert.ok(words.trim(), `${title}: the carets of "${codes}" stand below nothing`)
    const start = previousStart + indent.length
    for (const code of codes.split(/\s+/)) expected.push({ code, words, start, end: start + words.length })
  }
  return { title, text: lines.join('\n'), expected }
}

/** The cases of a fixture file (path from the repository's root). No case at all is an error. */
export function readCases(path: string): Case[] {
  const cases = readFileSync(path, 'utf8')
    .split(/^%% /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n')
      return readMarkers(part.slice(0, end).trim(), part.slice(end + 1).trim() + '\n')
    })
  assert.ok(cases.length > 0, `${path} holds no case`)
  return cases
}
