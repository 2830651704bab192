// Tells an author's words from what a template left there: TBD, prompts, instructions, empty answers. Every statement passes here, so
// that the first letters of most tell that none of the patterns fits.
import { firstLetters, listed } from '../text/wordList'

const empty = /^[\s.…_\-–—?*:()[\]]*$/
/** What a text says that is one: patterns, each of which begins with the letters of a word or has none. */
const placeholders = [
  ...listed(
    'tbd, tba, tbc, todo, fixme, n/a, na, none(?: yet)?, not applicable, pending, unknown, coming soon'
  ),
  ...listed('leave (?:blank|empty|this empty), fill (?:me )?(?:in|out)(?: later)?, work in progress, wip'),
  'to be (?:determined|decided|defined|written|completed|added|filled(?: in)?|done|announced)(?: later)?',
  ...listed('nothing(?: yet)?, see (?:above|below), placeholder, lorem ipsum.*, same as above, xxx+, \\?+')
]
const placeholder = new RegExp(String.raw`^[\s"'([{<*_]*(?:${placeholders.join('|')})[\s.!?*_)\]}>"']*$`, 'i')
/** "TBD" leading a short remark: "TODO: describe the rollout", "TBD after review". */
const leading = /^[\s([*_]*(?:tbd|tba|todo|fixme)\b[\s:.,)\]*_–—-]*(?:\S+(?:\s+|$)){0,12}$/i
/** The first letters of what these two fit; more than three x are one, too. */
const placeholderStarts = new Set(placeholders.map(firstLetters))
/** Template prompts in brackets: "[Describe the alternatives here]", "{short title}", "<team name>". */
const bracketed =
  /^\s*(?:\[[^\]]{3,}\]|\{[^}]{3,}\}|<[^>@]{3,}>|_\([^)]*\)_?|\([^)]*(?:fill|leave|optional|if applicable|delete|remove|your)[^)]*\))[\s.*_]*$/i
const opening = /^\s*[[{<_(]/
/** A house's instructions to the author of a proposal: how they start, and what they go on to name. */
const instructions = [
  ...listed(
    'describe, explain, list, discuss, provide, include, outline, define, identify, specify, summarise'
  ),
  ...listed(
    'summarize, state, detail, mention, consider, answer, fill in, add, write, note, give, enumerate'
  ),
  ...listed('clarify, document, use this section, think about, tell us, make sure, ensure')
]
const instruction = new RegExp(String.raw`^(?:please )?(?:${instructions.join('|')})\b`, 'i')
const instructionStarts = new Set(['please', ...instructions.map(firstLetters)])
const instructed =
  /[^.]*\b(?:the proposal|this proposal|the feature|this feature|your|you|if any|if applicable|this section|the reader|the rfc|this rfc|this kep|the enhancement|here|the change|should be|in detail|alternatives?|drawbacks?|the design)\b/iy
const promptQuestion =
  /^(?:why (?:are we|should we|is this|should this|do we)|what (?:is|are|other|would|use cases|problem|happens|parts|related|does|do|names|should|new|else|concerns|benefits?|happens)|how (?:will|can|should|do|does|would|is|are)|who (?:is|are|will|would|needs)|when (?:will|should)|which |are there |is (?:this|there|it) |does (?:this|the|enabling|it) |can (?:the|this|we|you|an) |will (?:this|enabling|the) |would |should |have you |do you |if (?:this|you|we))[^?]*\?$/i

/** A prompt as this product inserts them: words in square brackets that are no link, no footnote and no check box. */
export const insertedPrompt = /\[(?![ xX]\]|\^)[^\][\n]{3,160}\](?![(:[])/g

/** MADR's way: "because {justification of the choice}". Words only, so that code is none. */
const braced = /\{[a-z][a-z'-]*(?:,? [a-z0-9'-]+)+\}/i

/** Whether a statement still holds a prompt of at least three words that waits for its author. */
export function holdsPrompt(text: string): boolean {
  if (text.includes('{') && braced.test(text)) return true
  return (
    text.includes('[') &&
    [...text.matchAll(insertedPrompt)].some(([words]) => words.trim().split(/\s+/).length >= 3)
  )
}

/** Whether a statement is nothing an author said: empty, TBD, or a template's bracketed prompt. */
export function isPlaceholder(text: string): boolean {
  const start = firstLetters(text)
  const may = placeholderStarts.has(start) || start.startsWith('xxx')
  if (may && (empty.test(text) || placeholder.test(text) || leading.test(text))) return true
  return opening.test(text) && bracketed.test(text)
}

/** Whether a statement reads like a template's instruction or prompt rather than like an author's words. */
export function isPrompt(text: string): boolean {
  const [start] = (instructionStarts.has(firstLetters(text)) && instruction.exec(text)) || []
  if (start !== undefined) {
    instructed.lastIndex = start.length
    if (instructed.test(text)) return true
  }
  return text.endsWith('?') && promptQuestion.test(text)
}
