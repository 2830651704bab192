// Does what is shipped hold the phrases and weights that the engine reads, laid out?
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import '../../server/src/assess'
import { phraseBook } from '../../server/src/proposal/phrases'
import type { Stored } from '../../server/src/proposal/stored'
import { storedWeights } from '../../server/src/proposal/trained'
import { weights as ofQuestions } from '../../server/src/questions/weights.generated'
import { weights as ofSigns } from '../../server/src/signs/weights.generated'
import { testFolder } from '../cli/folder'

describe('project: stored phrases and weights', () => {
  const shipped = deserialize(readFileSync('dist/engine.bin')) as Stored & { readonly build: string }
  const folder = testFolder()

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
      copyFileSync('dist/cli.js', join(folder.path, 'cli.js'))
      writeFileSync(join(folder.path, 'engine.bin'), serialize({ ...shipped, build }))
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

  for (const file of ['dist/cli.js', 'dist/server.js']) {
    it(`are not in ${file} as well, which would take longer to start`, () => {
      const bundle = readFileSync(file, 'utf8')
      assert.ok(bundle.includes('engine.bin'))
      const [feature = ''] = ofSigns.features.split('\n').slice(-1)
      assert.ok(!bundle.includes(feature))
    })
  }
})
