// Tries every fix of every finding in a folder of proposals, and says which of them do not settle.
//
//   node scripts/settle.mjs FOLDER [--every N]
//
// With --every N only each Nth file is tried. Exit status 1 where a fix breaks its promise (test/support/settle.ts).
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(fileURLToPath(import.meta.url), '../..')
process.exitCode = await main(process.argv.slice(2))

async function main([folder, flag, count]) {
  if (!folder || (flag && (flag !== '--every' || !(Number(count) > 0)))) {
    console.error('settle: give a folder of proposals, and --every N to try each Nth file only')
    return 2
  }
  const { createSteward, defaultConfig, settling } = await engine()
  const steward = createSteward()
  const config = { ...defaultConfig, radius: 'large' }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index) => index % Number(count ?? 1) === 0)
  const total = { files: 0, fixes: 0, broken: 0 }
  for (const file of files) {
    const path = relative(folder, file).replaceAll('\\', '/')
    const document = { text: readFileSync(file, 'utf8'), path }
    const { fixes, broken } = settling(steward, document, config, { teams: ['Ledger, North', 'Harbour'] })
    total.files++
    total.fixes += fixes
    total.broken += broken.length
    for (const { code, title, problem } of broken)
      console.log(`${path}: ${code}: ${title}: ${problem.slice(0, 200)}`)
  }
  console.log(`${total.files} files, ${total.fixes} fixes tried, ${total.broken} promises broken`)
  return total.broken ? 1 : 0
}

/** The engine and the check, bundled in memory. */
async function engine() {
  const source = `
    export { createSteward } from './server/src/assess'
    export { defaultConfig } from './server/src/config/shape'
    export { settling } from './test/support/settle'`
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent'
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
