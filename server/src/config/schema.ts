// The configuration's keys as data: one declaration each, from which validation, settings and the JSON schema follow.
import { knowledge } from '../knowledge/knowledge.generated'
import { defaultConfig, type Config } from './shape'

/** A word: any, or one of a few. */
export interface WordSchema {
  readonly type: 'string'
  readonly minLength?: number
  readonly enum?: readonly string[]
  readonly enumDescriptions?: readonly string[]
}

/** What a key may hold. The names are those of JSON Schema, so that a declaration can be written out as it is. */
export type ValueSchema =
  | WordSchema
  | { readonly type: 'array'; readonly items: WordSchema; readonly uniqueItems?: boolean }
  | {
      readonly type: 'object'
      readonly propertyNames: WordSchema
      readonly additionalProperties: WordSchema
    }

/** One key of the configuration file, and of the editor's settings below `rfcSteward`. */
export interface Declaration<Key extends keyof Config = keyof Config> {
  readonly key: Key
  readonly default: Config[Key]
  /** Markdown, one or two sentences. */
  readonly description: string
  /** What the editor's setting says beside it: globs are relative to another folder there. */
  readonly settingDescription?: string
  readonly schema: ValueSchema
  /** A value to show in an error message and in the documentation. */
  readonly example: Config[Key]
}

/** Findings about the document itself that can be made louder or silent. */
const documentCodes = [
  'code-missing',
  'empty',
  'front-matter',
  'one-name',
  'promotion-packet',
  'prompt',
  'reason-missing',
  'unknown-code'
]

/** Every code that a finding may have and a team may decide on. */
export const codes: readonly string[] = [
  ...knowledge.questions.map(({ id }) => `question/${id}`),
  ...knowledge.signs.map(({ id }) => `sign/${id}`),
  ...documentCodes.map((id) => `document/${id}`)
]

const glob: WordSchema = { type: 'string', minLength: 1 }

/** All keys, in the order in which they are shown. */
export const declarations: readonly Declaration[] = [
  declare('include', {
    description:
      'Globs of files, relative to the folder of this file, that are proposals whatever they look like, such as `docs/plans/**`. Without any, path, front matter and headings decide.',
    settingDescription:
      'Globs of files, relative to the workspace folder, that are proposals whatever they look like, such as `docs/plans/**`. Without any, path, front matter and headings decide.',
    schema: { type: 'array', items: glob },
    example: ['docs/plans/**']
  }),
  declare('exclude', {
    description:
      'Globs of files, relative to the folder of this file, that are no proposals. They win over `include`.',
    settingDescription:
      'Globs of files, relative to the workspace folder, that are no proposals. They win over `#rfcSteward.include#`.',
    schema: { type: 'array', items: glob },
    example: ['docs/rfcs/archive/**']
  }),
  declare('severity', {
    description:
      'How loud single findings are, by code. With `default` the status of the proposal decides; `off` silences a code.',
    settingDescription:
      'How loud single findings are, by code: `{ "sign/heroics": "off", "question/owner": "error" }`. With `default` the status of the proposal decides. A `.rfc-steward.yaml` file near the document wins over this.',
    schema: {
      type: 'object',
      propertyNames: { type: 'string', enum: codes },
      additionalProperties: {
        type: 'string',
        enum: ['default', 'error', 'warning', 'information', 'off']
      }
    },
    example: { 'sign/heroics': 'off' }
  }),
  declare('required', {
    description:
      'Questions that a proposal must have answered once it is accepted. An open one is an error there.',
    schema: {
      type: 'array',
      items: { type: 'string', enum: knowledge.questions.map(({ id }) => id) },
      uniqueItems: true
    },
    example: ['requester', 'owner']
  }),
  declare('radius', {
    description:
      'How much of the organisation a proposal touches. It decides which open questions are asked.',
    schema: {
      type: 'string',
      enum: ['auto', 'small', 'standard', 'large'],
      enumDescriptions: [
        'Read from the text: a new service, stored data, a migration, several teams.',
        'Few questions: who asked, for which need, who owns it.',
        'The questions that most proposals should answer.',
        'All questions.'
      ]
    },
    example: 'standard'
  }),
  declare('teams', {
    description:
      'Names of teams that do not look like one, such as `Tidepool`, so that they count as owners and adopters.',
    schema: { type: 'array', items: { type: 'string', minLength: 1 } },
    example: ['Tidepool']
  })
]

function declare<Key extends keyof Config>(
  key: Key,
  rest: Omit<Declaration<Key>, 'key' | 'default'>
): Declaration<Key> {
  return { key, default: defaultConfig[key], ...rest }
}
