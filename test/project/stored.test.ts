// Does what is shipped hold the phrases and weights that the engine reads, laid out?
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import '../../server/src/assess'
import { phraseBook } from '../../server/src/proposal/phrases'
import type { Stored } from '../../server/src/proposal/stored'
import { storedWeights } from '../../server/src/proposal/trained'
import { weights as ofQuestions } from '../../server/src/questions/weights.generated'
import { weights as ofSigns } from '../../server/src/signs/weights.generated'
import { testFolder } from '../cli/folder'

interface Layout {
  readonly inFile: (value: object) => Buffer
  readonly fromFile: (file: Buffer) => unknown
}

describe('project: stored phrases and weights', () => {
  let layout: Layout
  let shipped: Stored & { readonly build: string }
  const folder = testFolder()

  before(async () => {
    layout = (await import(pathToFileURL(join(process.cwd(), 'scripts/stored.mjs')).href)) as Layout
    shipped = layout.fromFile(readFileSync('dist/engine.bin')) as typeof shipped
  })

  it('come out of a file as they went in', () => {
    for (const value of [
      {},
      { a: new Int32Array([1, -(2 ** 31), 2 ** 31 - 1]), b: [{ c: new Int16Array([-32768]) }], d: 'short' },
      { none: new Int16Array(), long: 'Größe '.repeat(99), e: 1.5, f: [''] }
    ])
      assert.deepEqual(layout.fromFile(layout.inFile(value)), value)
  })

  it('are of all lists of the engine', () => {
    assert.match(
      shipped.book.key,
      /^leverage \d+, questions \d+, radius \d+, signs \d+, tradeoffs \d+, word classes \d+$/
    )
    assert.ok(shipped.book.tables.numbers.length > 100_000)
    assert.deepEqual(shipped.book, phraseBook.stored())
  })

  it('are of all trained models', () => {
    const { bias, weights } = shipped.weights.tables
    assert.equal(bias.length, ofQuestions.bias.length + ofSigns.bias.length)
    assert.ok(weights.length / bias.length > 5000)
    assert.deepEqual(shipped.weights, storedWeights())
  })

  it('are read by the bundles that they were made with, and by no others', () => {
    folder.write('rfcs/1.md', '# Queue\n\nText.\n')
    for (const build of [shipped.build, 'another']) {
      for (const file of ['cli.js', 'program.js']) copyFileSync(`dist/${file}`, join(folder.path, file))
      writeFileSync(join(folder.path, 'engine.bin'), layout.inFile({ ...shipped, build }))
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['cli.js', 'check', '--all', '--no-cache', 'rfcs'],
        {
          cwd: folder.path,
          encoding: 'utf8'
        }
      )
      if (build === shipped.build) assert.match(stdout, /question\/owner/)
      else assert.match(stderr, /engine\.bin is of another build than what reads it: install both again/)
    }
  })

  for (const file of ['dist/program.js', 'dist/server.js']) {
    it(`are not in ${file} as well, which would take longer to start`, () => {
      const bundle = readFileSync(file, 'utf8')
      assert.ok(bundle.includes('engine.bin'))
      const [feature = ''] = ofSigns.features.split('\n').slice(-1)
      assert.ok(!bundle.includes(feature))
    })
  }
})
