// What the page of the dependency graph and its host tell each other.
import type { JudgmentView } from '../../../server/src/protocol/judgment'

/** Host → page. */
export type ToPage =
  | { readonly type: 'show'; readonly view: JudgmentView }
  /** There is nothing to show yet, and why. */
  | { readonly type: 'waiting'; readonly text: string }
  /** Answer with the picture. */
  | { readonly type: 'picture' }

/** What is drawn now. */
export interface Drawn {
  readonly heading: string
  readonly nodes: number
  readonly edges: number
  readonly rows: number
}

/** Page → host. */
export type ToHost =
  | { readonly type: 'ready' }
  | ({ readonly type: 'drawn' } & Drawn)
  | { readonly type: 'open'; readonly uri: string }
  | { readonly type: 'picture'; readonly svg: string }
