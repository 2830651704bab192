// Edits every proposal of a folder at random, and says where the assessment that grew with the edits is not the one
// from scratch.
//
//   node scripts/incremental.mjs FOLDER [--edits N] [--every N] [--seed N]
//
// --edits is the number for each file (32), --every takes each Nth file only. Exit status 1 where anything differs
// (test/support/incremental.ts); the two texts that show it are printed.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import { bundled, markdownFiles } from './engine.mjs'

/** Engines remember what they read, so each serves this many files; then both start with nothing. */
const filesPerEngine = 100

process.exitCode = await main()

async function main() {
  const number = { type: 'string' }
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { edits: number, every: number, seed: number }
  })
  const {
    edits = 32,
    every = 1,
    seed = 1
  } = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]))
  const [folder] = positionals
  if (!folder || ![edits, every, seed].every((value) => value > 0)) {
    console.error('incremental: give a folder of proposals; --edits, --every and --seed are numbers above 0')
    return 2
  }
  const { createSteward, defaultConfig, ChunkCache, firstDifference, randomFrom } = await bundled(`
    export { createSteward } from './server/src/assess'
    export { defaultConfig } from './server/src/config/shape'
    export { ChunkCache } from './server/src/proposal/parse'
    export { randomFrom } from './test/support/edits'
    export { firstDifference } from './test/support/incremental'`)
  const config = { ...defaultConfig, radius: 'large' }
  const total = { files: 0, edits: 0, different: 0 }
  let engines
  for (const file of markdownFiles(folder, every)) {
    if (total.files % filesPerEngine === 0)
      engines = { growing: createSteward(), fresh: createSteward, cache: new ChunkCache() }
    const document = {
      text: readFileSync(file, 'utf8'),
      path: relative(folder, file).replaceAll('\\', '/')
    }
    const found = firstDifference(engines, document, config, edits, randomFrom(seed + total.files))
    total.files++
    total.edits += found?.edit ?? edits
    if (!found) continue
    total.different++
    console.log(`${document.path}: ${found.what} differs after edit ${found.edit}`)
    console.log(JSON.stringify(found.texts))
  }
  console.log(`${total.files} files, ${total.edits} edits, ${total.different} files with a difference`)
  return total.different ? 1 : 0
}
