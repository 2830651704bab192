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
      const { build } = await (written[outdir] ??= write(outdir))
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

/** Several bundles of one folder read the same file. */
const written = {}

async function write(outdir) {
  const made = await laidOut()
  const build = buildOf(serialize(made))
  mkdirSync(outdir, { recursive: true })
  writeFileSync(join(outdir, storedFile), inFile({ ...made, build }))
  return { build }
}

/** Names what something was built from. */
export function buildOf(content) {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** Numbers of arrays lie in the file as in memory, from a multiple of so many bytes on. */
const alignment = 8
/** Longer texts lie beside them: JSON takes several times as long to read. */
const shortText = 100

/**
 * A value as a file: the length of its JSON and that JSON, in which typed arrays and long texts say where they lie in the rest of
 * the file. What is in it is plain otherwise.
 */
export function inFile(value) {
  const parts = []
  let at = 0
  const lay = (kind, bytes, length) => {
    const place = { kind, at, length }
    at += parts[parts.push(padded(bytes)) - 1].length
    return place
  }
  const text = JSON.stringify(value, (_, each) => {
    if (ArrayBuffer.isView(each))
      return lay(
        each.constructor.name,
        Buffer.from(each.buffer, each.byteOffset, each.byteLength),
        each.length
      )
    if (typeof each !== 'string' || each.length < shortText) return each
    const bytes = Buffer.from(each)
    return lay('text', bytes, bytes.length)
  })
  const json = Buffer.from(text)
  const length = Buffer.alloc(alignment)
  length.writeUInt32LE(json.length)
  return Buffer.concat([length, padded(json), ...parts])
}

/** The value of such a file. It is also what the bundles hold, so it names nothing outside. Arrays are views of the file. */
export function fromFile(file) {
  const length = file.readUInt32LE()
  const start = 8 + Math.ceil(length / 8) * 8
  return JSON.parse(file.toString('utf8', 8, 8 + length), (_, each) => {
    if (typeof each?.kind !== 'string') return each
    const from = start + each.at
    if (each.kind === 'text') return file.toString('utf8', from, from + each.length)
    const Numbers = each.kind === 'Int16Array' ? Int16Array : Int32Array
    return new Numbers(file.buffer, file.byteOffset + from, each.length)
  })
}

function padded(bytes) {
  return Buffer.concat([bytes], Math.ceil(bytes.length / alignment) * alignment)
}

/** The bundles name the build of their file: what judges otherwise is another program, also to those who look at it alone. */
const readerOf = (build) => `
  import { readFileSync } from 'node:fs'
  import { join } from 'node:path'
  ${fromFile}
  let read
  export function stored() {
    if (!read) {
      const file = join(__dirname, ${JSON.stringify(storedFile)})
      read = fromFile(readFileSync(file))
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
