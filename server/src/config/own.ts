// What a house adds as data: the names it brings, and ids that are taken.
import { isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml'
import type { Config } from './shape'
import type { Names, Report } from './value'
import { builtIn } from './valueSchema'

const kinds = { questions: 'question', signs: 'sign', patterns: 'pattern' } as const
type OwnKey = keyof typeof kinds

/** The names that a file brings by itself; none where it cannot be read. */
export function namesOf(document: Document | undefined): Names {
  const contents: unknown = document?.contents
  return namesIn({}, isMap(contents) ? contents : undefined)
}

/** The names that a configuration's packs and its own entries bring, whether those entries can be used or not. */
export function namesIn(packs: Partial<Config>, contents: YAMLMap | undefined): Names {
  const ids = (key: OwnKey): Set<string> =>
    new Set([
      ...(packs[key] ?? []).map(({ id }) => id),
      ...entries(contents?.get(key, true)).flatMap((entry) => idOf(entry) ?? [])
    ])
  const [question, sign, pattern] = [ids('questions'), ids('signs'), ids('patterns')]
  const code = new Set([
    ...[...question].map((id) => `question/${id}`),
    ...[...sign].map((id) => `sign/${id}`)
  ])
  return { question, sign, pattern, code }
}

/** Reports ids that the product, or an entry before, has already. */
export function checkOwn(key: string, node: Node, report: Report): void {
  if (!(key in kinds)) return
  const kind = kinds[key as OwnKey]
  const seen = new Set<string>()
  for (const entry of entries(node)) {
    const id = idOf(entry)
    if (id === undefined) continue
    const at = entry.get('id', true) as Node
    if (builtIn[kind].includes(id))
      report(at, `There is a built-in ${kind} "${id}" already. ${instead[kind]}`)
    else if (seen.has(id)) report(at, `There are two entries with the id "${id}" in "${key}".`)
    seen.add(id)
  }
}

const instead = {
  question: 'Give yours another id, or change how its section is written in "sections".',
  sign: 'Give yours another id, or change how loud the built-in one is in "severity".',
  pattern: 'Give yours another id.'
} as const

function entries(node: unknown): YAMLMap[] {
  return isSeq(node) ? node.items.filter((item): item is YAMLMap => isMap(item)) : []
}

function idOf(entry: YAMLMap): string | undefined {
  const id = entry.get('id', true) as unknown
  return isScalar(id) && typeof id.value === 'string' ? id.value : undefined
}
