// The façade: everything the adapters may ask of the engine, in one place.
import type { Config } from '../config/shape'
import type { Knowledge } from '../knowledge/types'
import type { Assessment, Finding, Fix, Insertion } from './model'

/** One document as the adapters hand it in: its text and its path with forward slashes ('' for an unsaved one). */
export interface Document {
  readonly text: string
  readonly path: string
}

/** The engine. Pure: nothing is read or written, nothing fails; a steward only remembers what it has parsed. */
export interface Steward {
  readonly knowledge: Knowledge
  /** Judges one document. A document that is no proposal gets findings only with `all`. */
  assess(document: Document, config: Config, options?: { readonly all?: boolean }): Assessment
  /** Where and what to insert so that a question can be answered. Undefined for an unknown question. */
  insertion(document: Document, question: string): Insertion | undefined
  /** The changes that would settle a finding of this very document; exactly one is preferred where there is any. */
  fixes(document: Document, finding: Pick<Finding, 'code' | 'range' | 'questions'>): readonly Fix[]
  /** A finding's code explained in Markdown, for a hover. Undefined for an unknown code. */
  explain(code: string): string | undefined
  /** A pattern's card in Markdown. Undefined for an unknown pattern. */
  card(pattern: string): string | undefined
}

/** Makes an engine with the built-in knowledge. */
export declare function createSteward(): Steward
