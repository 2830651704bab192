// The configuration's keys as data: one declaration each, from which validation, settings and the JSON schema follow.
import { questionItem, patternItem, sectionItem, signItem } from './ownSchemas'
import { defaultConfig, lives, type Config } from './shape'
import { idPattern, type ValueSchema, type WordSchema } from './valueSchema'

export { codes } from './codes'

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

const glob: WordSchema = { type: 'string', minLength: 1, form: 'glob' }
const name: WordSchema = { type: 'string', minLength: 1 }
const radii = {
  type: 'string',
  enum: ['auto', 'small', 'standard', 'large'],
  enumDescriptions: [
    'Read from the text: a new service, stored data, a migration, several teams.',
    'Few questions: who asked, for which need, who owns it.',
    'The questions that most proposals should answer.',
    'All questions.'
  ]
} as const
const levels = {
  type: 'object',
  propertyNames: { type: 'string', names: 'code' },
  additionalProperties: {
    type: 'string',
    enum: ['default', 'error', 'warning', 'information', 'off']
  }
} as const
const questionIds = {
  type: 'array',
  items: { type: 'string', names: 'question' },
  uniqueItems: true
} as const
const required = {
  anyOf: [
    questionIds,
    {
      type: 'object',
      propertyNames: { type: 'string', enum: lives.slice(0, 5) },
      additionalProperties: questionIds
    }
  ]
} as const
const word: WordSchema = { type: 'string', minLength: 1, maxLength: 60 }

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
    schema: levels,
    example: { 'sign/heroics': 'off' }
  }),
  declare('required', {
    description:
      'Questions that a proposal must have answered: a list of those that are due once it is accepted, or a list for each status from which on they are due. An open one is an error there, and is asked however small the proposal is.',
    schema: required,
    example: { review: ['requester'], accepted: ['requester', 'owner'] }
  }),
  declare('radius', {
    description:
      'How much of the organisation a proposal touches. It decides which open questions are asked.',
    schema: radii,
    example: 'standard'
  }),
  declare('kinds', {
    description:
      'What is different for a kind of proposal. A proposal is of the kind that its front matter names (`kind: adr`), else of the first whose `paths` hold it, else `adr`, `kep`, `prfaq`, `design` or `rfc` as its path tells.',
    schema: {
      type: 'object',
      propertyNames: { type: 'string', pattern: idPattern, shape: 'small letters, digits and hyphens' },
      additionalProperties: {
        type: 'object',
        properties: {
          paths: {
            type: 'array',
            items: glob,
            description: 'Globs of files that are of this kind, relative to the folder of this file.'
          },
          required: {
            ...required,
            description: 'What this kind must answer, instead of what all others must.'
          },
          radius: { ...radii, description: 'The radius of all proposals of this kind.' },
          severity: { ...levels, description: 'How loud single findings are in proposals of this kind.' }
        }
      }
    },
    example: { adr: { paths: ['docs/adr/**'], required: ['alternatives', 'decision'], radius: 'small' } }
  }),
  declare('statuses', {
    description:
      'Words that this house uses for a status, in the text or as the name of a folder, and what they mean.',
    schema: {
      type: 'object',
      propertyNames: word,
      additionalProperties: { type: 'string', enum: lives }
    },
    example: { cooking: 'draft', 'signed off': 'accepted' }
  }),
  declare('sections', {
    description:
      'How this house writes the section of a question: its heading, other headings that count as it, the headings it stands after, and its prompts.',
    schema: {
      type: 'object',
      propertyNames: { type: 'string', names: 'question' },
      additionalProperties: sectionItem
    },
    example: {
      owner: { heading: 'Care after launch', aliases: ['who keeps it'], body: 'Kept by ${1:team}.' }
    }
  }),
  declare('teams', {
    description:
      'Names of teams that do not look like one, such as `Tidepool`, so that they count as owners and adopters.',
    schema: { type: 'array', items: name },
    example: ['Tidepool']
  }),
  declare('people', {
    description: 'Names that look like a team and are those of people, such as `Ada Platform`.',
    schema: { type: 'array', items: name },
    example: ['Ada Platform']
  }),
  declare('questions', {
    description:
      'Questions that this house asks beside the twelve built-in ones. One is answered where one of its phrases or metadata fields says so.',
    schema: { type: 'array', items: questionItem, maxItems: 50 },
    example: [
      {
        id: 'personal-data',
        question: 'Which personal data does it touch, and who agreed to that?',
        section: { heading: 'Personal data', aliases: ['privacy', 'data protection'] },
        phrases: ['(agreed|approved|signed off) (with|by) ... privacy', '(no|without) personal data'],
        fields: ['privacy-review']
      }
    ]
  }),
  declare('signs', {
    description:
      'Sentences that this house wants to have marked beside the fourteen built-in signs, by the phrases that show them.',
    schema: { type: 'array', items: signItem, maxItems: 50 },
    example: [
      {
        id: 'vendor-promise',
        title: 'A promise of a vendor',
        message: 'This rests on what a vendor promised: say what holds if it is late or never comes.',
        phrases: ['(vendor|supplier) ... (promised|assured us|will add|will support)'],
        unless: ['(contract|penalty)'],
        questions: ['tradeoffs']
      }
    ]
  }),
  declare('patterns', {
    description: 'Failure patterns that this house has seen, for its own signs and questions to point to.',
    schema: { type: 'array', items: patternItem, maxItems: 50 },
    example: [
      {
        id: 'borrowed-roadmap',
        title: 'Borrowed roadmap',
        whatItIs: 'A plan whose dates are those of another company.',
        firstMove: 'Ask which parts hold without it.',
        signs: ['vendor-promise']
      }
    ]
  }),
  declare('packs', {
    description:
      'Packs to build upon: the name of an installed npm package, or the path of a file, starting with `./` or `../`, inside the workspace. A pack holds the same keys as this file; what this file says wins, and `include`, `exclude` and `baseline` of a pack are passed over; globs of its `kinds` count from the folder of this file. Packs are read as data; nothing of them is run.',
    settingDescription:
      'Packs to build upon: the name of an npm package that is installed in the workspace folder, or the path of a file in it, starting with `./`. Packs are read as data; nothing of them is run.',
    schema: { type: 'array', items: { type: 'string', minLength: 1, maxLength: 300 }, maxItems: 20 },
    example: ['@our-house/rfc-steward-pack', './docs/steward/payments.yaml']
  }),
  declare('baseline', {
    description:
      'The file of findings that were there before this house began to look, relative to the folder of this file. They stay faint until their paragraph changes. `rfc-steward baseline` writes it, and only ever takes findings out of one that is there.',
    settingDescription:
      'The file of findings that were there before, relative to the workspace folder. They stay faint until their paragraph changes. `rfc-steward baseline` writes it.',
    schema: { type: 'string', minLength: 1, maxLength: 300 },
    example: 'docs/rfcs/baseline.json'
  })
]

function declare<Key extends keyof Config>(
  key: Key,
  rest: Omit<Declaration<Key>, 'key' | 'default'>
): Declaration<Key> {
  return { key, default: defaultConfig[key], ...rest }
}
