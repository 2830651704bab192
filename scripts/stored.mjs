// Lays the product's phrases and weights out once, into a file beside the bundles: they are read as they lie there, where reading
// phrases and weights one by one took two thirds of the time of a run over one small file.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serialize } from 'node:v8'
import { transform } from 'esbuild'
import { bundled } from './engine.mjs'

/** The file's name, beside the bundles. */
export const storedFile = 'engine.bin'

/** In builds of the product: writes the file, and has server/src/proposal/stored.ts read it. */
export const stored = {
  name: 'stored',
  setup({ initialOptions, onLoad }) {
    onLoad({ filter: /[\\/]proposal[\\/]stored\.ts$/ }, async () => {
      const outdir = resolve(initialOptions.absWorkingDir, initialOptions.outdir)
      const made = await laidOut()
      const build = createHash('sha256').update(serialize(made)).digest('hex').slice(0, 16)
      mkdirSync(outdir, { recursive: true })
      writeFileSync(join(outdir, storedFile), serialize({ ...made, build }))
      return { contents: readerOf(build), resolveDir: initialOptions.absWorkingDir }
    })
    // What is in the file need not be in the bundles as well.
    onLoad({ filter: /[\\/]weights\.generated\.ts$/ }, async ({ path }) => {
      const exported = Object.entries(await dataOf(path)).map(([name, value]) => {
        const kept = name === 'weights' ? { ...value, features: '' } : value
        return `export const ${name} = ${JSON.stringify(kept)}`
      })
      return { contents: exported.join('\n'), loader: 'js' }
    })
    // Classes have names in this order; what is in them was laid out.
    onLoad({ filter: /[\\/]wordClasses\.ts$/ }, async ({ path }) => {
      const { wordClasses } = await dataOf(path)
      const names = Object.fromEntries(Object.keys(wordClasses).map((name) => [name, '']))
      return { contents: `export const wordClasses = ${JSON.stringify(names)}` }
    })
  }
}

/** The bundles name the build of their file: what judges otherwise is another program, also to those who look at it alone. */
const readerOf = (build) => `
  import { readFileSync } from 'node:fs'
  import { join } from 'node:path'
  import { deserialize } from 'node:v8'
  let read
  export function stored() {
    if (!read) {
      const file = join(__dirname, ${JSON.stringify(storedFile)})
      read = deserialize(readFileSync(file))
      if (read.build !== ${JSON.stringify(build)})
        throw new Error(file + ' is of another build than what reads it: install both again')
    }
    return read
  }`

/** What a file of generated data exports. */
export async function dataOf(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' })
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}

async function laidOut() {
  const { phraseBook, storedWeights } = await bundled(
    `import './server/src/assess'
     export { phraseBook } from './server/src/proposal/phrases'
     export { storedWeights } from './server/src/proposal/trained'`
  )
  return { book: phraseBook.stored(), weights: storedWeights() }
}
