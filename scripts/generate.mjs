// Writes everything that follows from the knowledge; with --check it only says what differs from what is there.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from './engine.mjs'
import { sectionCommands } from './generate/commands.mjs'
import { indexPages } from './generate/indexes.mjs'
import { knowledgeModule } from './generate/knowledge.mjs'
import { knowledgePath, loadKnowledge } from './generate/load.mjs'
import { cardPages } from './generate/pages.mjs'
import { reference } from './generate/reference.mjs'
import { settings } from './generate/settings.mjs'
import { sectionSnippets } from './generate/snippets.mjs'

/**
 * The generators. Each gets { knowledge, sources, pages, prompts, templates, cli, config, explain, valueSchema,
 * configSchema, read } and returns { path, text }[], with paths relative to the repository root. A generator that
 * rewrites part of a file (package.json) takes it from `read(path)`, which has what earlier ones made of it, and returns
 * its whole new text.
 */
const generators = [
  knowledgeModule,
  cardPages,
  indexPages,
  sectionSnippets,
  sectionCommands,
  reference,
  settings
]

/** Folders that hold generated files only: what no generator writes there is left over from a removed card. */
const ownedFolders = ['docs/questions', 'docs/signs', 'docs/patterns']

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.exitCode = await main(process.argv.slice(2))

async function main(args) {
  const unknown = args.filter((arg) => arg !== '--check')
  if (unknown.length)
    return fail(`generate: unknown argument ${unknown.join(' ')}; it takes --check or nothing`)
  const engine = await bundled(`
    export * as snippets from './${knowledgePath}/snippet'
    export * as pages from './${knowledgePath}/pages'
    export * as prompts from './server/src/assess/prompts'
    export * as templates from './server/src/assess/templates'
    export * as cli from './server/src/commandline/help'
    export * as config from './server/src/config/schema'
    export * as explain from './server/src/config/explain'
    export * as valueSchema from './server/src/config/valueSchema'
    export * as configSchema from './server/src/config/jsonSchema'`)
  const { knowledge, sources, problems } = await loadKnowledge(root, engine.snippets)
  if (problems.length)
    return fail(['generate: the knowledge has faults; nothing was written', ...problems].join('\n  '))
  const made = new Map()
  const read = (path) => made.get(path) ?? readFileSync(join(root, path), 'utf8')
  for (const generator of generators) {
    const files = generator({ knowledge, sources, read, ...engine })
    for (const { path, text } of files) made.set(path, text)
  }
  const files = [...made].map(([path, text]) => ({ path, text }))
  const stale = leftOver(files)
  const drifted = files.filter(({ path, text }) => current(path) !== text)
  if (args.includes('--check')) return report(drifted, stale)
  for (const { path, text } of drifted) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of stale) rmSync(join(root, path))
  console.log(`generate: ${files.length} files, ${drifted.length} written, ${stale.length} removed`)
  return 0
}

function report(drifted, stale) {
  if (drifted.length + stale.length === 0) return 0
  const lines = [
    ...drifted.map(({ path }) => `differs: ${path}`),
    ...stale.map((path) => `left over: ${path}`)
  ]
  return fail(
    ['generate: files are not what the knowledge says. Run `npm run generate`.', ...lines].join('\n  ')
  )
}

function leftOver(files) {
  const written = new Set(files.map(({ path }) => path))
  return ownedFolders.flatMap((folder) => {
    const names = readdirSync(join(root, folder), { recursive: false })
    return names.map((name) => `${folder}/${name}`).filter((path) => !written.has(path))
  })
}

function current(path) {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function fail(message) {
  console.error(message)
  return 1
}
