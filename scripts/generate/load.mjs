// Reads the knowledge files, checks them by schema and against each other, and resolves their sources.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { parse } from 'yaml'
import { crossCheck } from './cross.mjs'

export const folders = { question: 'questions', sign: 'signs', pattern: 'patterns' }
/** Cards without a page of their own. */
const otherFolders = { template: 'templates' }
export const knowledgePath = 'server/src/knowledge'

/** Everything below `root`'s knowledge folder. `problems` says in full sentences what is wrong and where. */
export async function loadKnowledge(root, snippets) {
  const base = join(root, knowledgePath)
  const order = readYaml(join(base, 'order.yaml'))
  const sources = readYaml(join(base, 'sources.yaml'))
  const problems = []
  const knowledge = {}
  for (const [kind, folder] of Object.entries({ ...folders, ...otherFolders })) {
    const check = cardChecker(root, kind)
    const found = new Map()
    for (const file of readdirSync(join(base, folder)).sort()) {
      const path = `${knowledgePath}/${folder}/${file}`
      if (!file.endsWith('.yaml')) {
        problems.push(`${path}: only YAML files live here`)
        continue
      }
      const card = readYaml(join(base, folder, file))
      const wrong = check(card)
      problems.push(...wrong.map((message) => `${path}: ${message}`))
      const id = file.slice(0, -'.yaml'.length)
      if (card?.id !== id)
        problems.push(`${path}: its id is "${card?.id}"; make it "${id}" as the file is named`)
      if (!order[folder].includes(id))
        problems.push(`${path}: has no place in ${knowledgePath}/order.yaml; add it`)
      if (wrong.length === 0) found.set(id, card)
    }
    for (const id of order[folder])
      if (!found.has(id) && !problems.some((problem) => problem.includes(`/${folder}/${id}.yaml:`)))
        problems.push(`${knowledgePath}/order.yaml: lists ${folder}/${id}, but there is no such file`)
    knowledge[folder] = order[folder].flatMap((id) => found.get(id) ?? [])
  }
  knowledge.tradeoffs = readYaml(join(base, 'tradeoffs.yaml'))
  knowledge.leverage = readYaml(join(base, 'leverage.yaml'))
  problems.push(...crossCheck(knowledge, order, sources, snippets))
  const resolve = (source) => (typeof source === 'string' ? plainSource(sources[source]) : source)
  for (const cards of Object.values(knowledge))
    for (const card of cards) if (card.sources) card.sources = card.sources.map(resolve)
  return { knowledge, sources, problems }
}

/** A function that says what is wrong with one card of a kind, as the schema has it: one message for each fault. */
export function cardChecker(root, kind) {
  const schema = JSON.parse(readFileSync(join(root, knowledgePath, 'schema', `${kind}.schema.json`), 'utf8'))
  const validate = new Ajv({ allErrors: true }).compile(schema)
  return (card) => (validate(card) ? [] : validate.errors.filter(worthSaying).map(describe))
}

/** `anyOf` repeats what its branches said. */
function worthSaying(error) {
  return error.keyword !== 'anyOf'
}

function describe({ instancePath, keyword, params, message, data, parentSchema }) {
  const place = instancePath.slice(1).replaceAll('/', '.') || 'the card'
  if (keyword === 'additionalProperties')
    return `${place} has "${params.additionalProperty}", which no card has`
  if (keyword === 'required') return `${place} lacks "${params.missingProperty}"`
  if (keyword === 'enum') return `${place} must be one of ${params.allowedValues.join(', ')}`
  if (keyword === 'pattern') return `${place} must match ${parentSchema?.pattern ?? params.pattern}`
  if (keyword === 'maxLength') return `${place} is longer than ${params.limit} characters`
  return `${place} ${message}${data === undefined ? '' : ` (is ${JSON.stringify(data)})`}`
}

function plainSource({ title, url } = {}) {
  return url ? { title, url } : { title }
}

function readYaml(path) {
  try {
    return parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`${path}: ${error.message}`, { cause: error })
  }
}
