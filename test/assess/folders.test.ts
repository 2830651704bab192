// Are folders known by their names, in the singular and in the plural?
import assert from 'node:assert/strict'
import { called, foldersOf } from '../../server/src/assess/folders'

describe('folders', () => {
  it('are those that a path leads through', () => {
    assert.deepEqual(foldersOf('docs/RFCs/0001-queue.md'), ['docs', 'RFCs'])
    assert.deepEqual(foldersOf('0001-queue.md'), [])
    assert.deepEqual(foldersOf(''), [])
  })

  it('are called so whatever their case and number', () => {
    const isOne = called('rfc', 'design-doc')
    for (const folder of ['rfc', 'RFCs', 'Design-Docs']) assert.ok(isOne(folder), folder)
    for (const folder of ['rfcss', 'my-rfcs', 'designdoc', '']) assert.ok(!isOne(folder), folder)
  })
})
