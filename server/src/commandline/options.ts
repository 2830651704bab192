// The table of options: parsing, the help text and docs/cli.md are made from it. Imports nothing, so that generators can.

/** One option of `check`. */
export interface Option {
  readonly name: string
  readonly short?: string
  /** How the value is called; without it the option is a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  readonly default?: string
  readonly description: string
}

export const formats = ['text', 'json', 'ndjson', 'sarif', 'github', 'junit', 'markdown'] as const
export type Format = (typeof formats)[number]

export const thresholds = ['error', 'warning', 'information', 'never'] as const
export type Threshold = (typeof thresholds)[number]

export const options: readonly Option[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: formats,
    default: 'text',
    description: 'How the result is written.'
  },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: thresholds,
    default: 'error',
    description: 'The least severity of a finding that makes the exit status 1.'
  },
  {
    name: 'config',
    value: 'FILE',
    description:
      'Use this configuration for every file instead of the nearest .rfc-steward.yaml upward from each.'
  },
  { name: 'all', description: 'Check files that do not look like proposals too.' },
  {
    name: 'stdin-filename',
    value: 'NAME',
    description:
      'The path that the text from standard input (-) has, for recognition, configuration and output.'
  },
  {
    name: 'shard',
    value: 'K/N',
    description:
      'Check the K-th of N parts, for example 1/4. A file stays in its part when others come and go.'
  },
  {
    name: 'jobs',
    value: 'N',
    description:
      'Check N files at a time. Without it as many as there are processors, fewer where there is little to do.'
  },
  {
    name: 'no-cache',
    description:
      'Judge every file anew, and keep no results. Otherwise files that have not changed are not judged again.'
  },
  {
    name: 'cache-location',
    value: 'DIR',
    description: "Keep results in this folder instead of the user's cache. It may be deleted at any time."
  },
  { name: 'version', short: 'v', description: 'Print the version and exit.' },
  { name: 'help', short: 'h', description: 'Print this text and exit.' }
]

/** What each format is for. */
export const formatNotes: Readonly<Record<Format, string>> = {
  text: 'one line per finding, as compilers write them, and a summary',
  json: 'one object with every checked file, its twelve questions, findings and patterns',
  ndjson: 'the same, one file per line',
  sarif: 'SARIF 2.1.0, for code scanning',
  github: 'workflow commands, which GitHub Actions shows beside the lines',
  junit: 'a test report in which findings at or above --fail-on are failures',
  markdown: 'a report for a comment on a change or a job summary'
}

export const exitStatus: readonly (readonly [number, string])[] = [
  [0, 'no finding at or above --fail-on'],
  [1, 'at least one finding at or above --fail-on'],
  [2, 'wrong usage, a configuration or a file that cannot be used; standard error says which']
]

export const examples: readonly (readonly [string, string])[] = [
  ['rfc-steward check', 'every proposal below the current folder'],
  ['rfc-steward check docs/rfcs "design/**/*.md"', 'a folder and a glob'],
  ['rfc-steward baseline docs/rfcs', 'once: only new findings are heard of from now on'],
  ['rfc-steward check --fail-on warning --format github', 'in a workflow, stop at warnings'],
  [
    'rfc-steward check - --stdin-filename docs/rfcs/0007-queue.md < draft.md',
    'what an editor has not saved yet'
  ]
]
