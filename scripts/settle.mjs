// Tries every fix of every finding in a folder of proposals, and says which of them do not settle.
//
//   node scripts/settle.mjs FOLDER [--every N]
//
// With --every N only each Nth file is tried. Exit status 1 where a fix breaks its promise (test/support/settle.ts).
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { bundled, markdownFiles } from './engine.mjs'

process.exitCode = await main(process.argv.slice(2))

async function main([folder, flag, count]) {
  if (!folder || (flag && (flag !== '--every' || !(Number(count) > 0)))) {
    console.error('settle: give a folder of proposals, and --every N to try each Nth file only')
    return 2
  }
  const { createSteward, defaultConfig, settling } = await bundled(`
    export { createSteward } from './server/src/assess'
    export { defaultConfig } from './server/src/config/shape'
    export { settling } from './test/support/settle'`)
  const steward = createSteward()
  const config = { ...defaultConfig, radius: 'large' }
  const files = markdownFiles(folder, Number(count ?? 1))
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
