// The declarations agree with the shape, with the engine's codes, and with the JSON schema that is made from them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { configJsonSchema } from '../../server/src/config/jsonSchema'
import { parseConfig } from '../../server/src/config/parse'
import { codes, declarations } from '../../server/src/config/schema'
import { defaultConfig } from '../../server/src/config/shape'

describe('config/schema', () => {
  it('declares every key of the shape, with its default', () => {
    assert.deepEqual(Object.fromEntries(declarations.map((each) => [each.key, each.default])), defaultConfig)
  })

  it('knows every code that the engine explains', () => {
    const source = readFileSync('server/src/assess/documentHover.ts', 'utf8')
    const explained = [...source.matchAll(/'(document\/[\w-]+)':/g)].map(([, code]) => code as string)
    assert.ok(explained.length > 5)
    // A rule that failed must be heard of, so nobody can silence it.
    const decided = explained.filter((code) => code !== 'document/rule-failed')
    assert.deepEqual(codes.filter((code) => code.startsWith('document/')).sort(), decided.sort())
  })

  it('gives examples and defaults that its own validation and its own JSON schema accept', () => {
    const validate = new Ajv()
      .addKeyword('markdownDescription')
      .addKeyword('enumDescriptions')
      .compile(configJsonSchema())
    for (const { key, example, default: value } of declarations) {
      for (const each of [example, value]) {
        const file = { [key]: each }
        assert.deepEqual(parseConfig(JSON.stringify(file), 'x.json'), { config: file, problems: [] })
        assert.ok(validate(file), JSON.stringify(validate.errors))
      }
    }
  })

  it('refuses in the JSON schema what validation refuses', () => {
    const validate = new Ajv()
      .addKeyword('markdownDescription')
      .addKeyword('enumDescriptions')
      .compile(configJsonSchema())
    for (const file of [
      { radius: 'huge' },
      { colour: 'blue' },
      { severity: { heroics: 'off' } },
      { severity: { 'sign/heroics': 'loud' } },
      { required: ['owners'] },
      { teams: 'Tidepool' },
      { include: [''] }
    ]) {
      assert.ok(parseConfig(JSON.stringify(file), 'x.json').problems.length > 0, JSON.stringify(file))
      assert.ok(!validate(file), JSON.stringify(file))
    }
  })
})
