// Collects what templates say, so that a house's instructions are never taken for an author's words.
//
//   node scripts/train/boilerplate.mjs FOLDER...
//
// From the Markdown files below the folders it takes every sentence of a template file, and every question that stands
// word for word in five documents or more. Only their hashes are written: server/src/proposal/boilerplate.generated.ts.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from '../engine.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const often = 5
const template = /template/i
const folders = process.argv.slice(2)
if (!folders.length) {
  console.error('usage: node scripts/train/boilerplate.mjs FOLDER...')
  process.exit(2)
}
const { parseProposal, boilerplateHash } = await bundled(
  `export { parseProposal } from './server/src/proposal/parse'
   export { boilerplateHash } from './server/src/proposal/boilerplate'`
)

const hashes = new Set()
const questions = new Map()
for (const folder of folders) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue
    const file = path.join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    // A template's folder holds it as README.md; a proposal about templates has a number in its name.
    const name = path.relative(folder, file).split(path.sep).slice(-2).join('/')
    const isTemplate = template.test(name) && !/(?:^|\/)(?!0000)\d{3,}/.test(name) && !/\.github/.test(file)
    const own = new Set(parseProposal(text, { path: file }).statements.map((each) => each.text))
    for (const words of own) {
      const hash = boilerplateHash(words)
      if (hash === undefined) continue
      if (isTemplate) hashes.add(hash)
      else if (words.endsWith('?')) questions.set(hash, (questions.get(hash) ?? 0) + 1)
    }
  }
}
for (const [hash, count] of questions) if (count >= often) hashes.add(hash)
const sorted = Uint32Array.from(hashes).sort()
writeFileSync(
  path.join(root, 'server/src/proposal/boilerplate.generated.ts'),
  `// Written by scripts/train/boilerplate.mjs: hashes of what templates say, in base 36.\nexport const hashes =\n  '${[...sorted].map((hash) => hash.toString(36)).join(' ')}'\n`
)
console.log(`${hashes.size} sentences of templates`)
