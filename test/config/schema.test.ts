// The declarations agree with the shape, with the engine's codes, and with the JSON schema that is made from them.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { configJsonSchema } from '../../server/src/config/jsonSchema'
import { parseConfig } from '../../server/src/config/parse'
import { codes, declarations } from '../../server/src/config/schema'
import { defaultConfig } from '../../server/src/config/shape'
import type { ValueSchema } from '../../server/src/config/valueSchema'

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

  const validate = new Ajv({ strict: true, allowUnionTypes: true })
    .addKeyword('markdownDescription')
    .addKeyword('enumDescriptions')
    .compile(configJsonSchema())

  it('gives examples and defaults that its own validation and its own JSON schema accept', () => {
    for (const { key, example, default: value } of declarations) {
      for (const each of [example, value]) {
        // An example may name what another example brings.
        const file = { [key]: each, ...(key === 'patterns' ? { signs: signsExample() } : {}) }
        assert.deepEqual(parseConfig(JSON.stringify(file), 'x.json'), { config: file, problems: [] })
        assert.ok(validate(file), JSON.stringify(validate.errors))
      }
    }
  })

  it('refuses in the JSON schema what validation refuses', () => {
    for (const file of [
      { radius: 'huge' },
      { colour: 'blue' },
      { severity: { heroics: 'off' } },
      { severity: { 'sign/heroics': 'loud' } },
      { required: ['Owners!'] },
      { required: { someday: ['owner'] } },
      { teams: 'Tidepool' },
      { include: [''] },
      { kinds: { adr: { pahts: [] } } },
      { statuses: { cooking: 'nearly' } },
      { sections: { owner: { body: 7 } } },
      { questions: [{ id: 'x' }] },
      { signs: [{ id: 'Bad Id', title: 'T', message: 'M', phrases: ['x'] }] },
      { patterns: ['borrowed-roadmap'] },
      { baseline: [] }
    ]) {
      assert.ok(parseConfig(JSON.stringify(file), 'x.json').problems.length > 0, JSON.stringify(file))
      assert.ok(!validate(file), JSON.stringify(file))
    }
  })

  it('describes every key and every key inside a key', () => {
    const undescribed = (schema: ValueSchema, path: string): string[] => {
      if ('anyOf' in schema) return schema.anyOf.flatMap((each) => undescribed(each, path))
      if ('items' in schema) return undescribed(schema.items, path)
      if ('additionalProperties' in schema) return undescribed(schema.additionalProperties, path)
      if (!('properties' in schema)) return []
      return Object.entries(schema.properties).flatMap(([key, each]) => [
        ...(each.description ? [] : [`${path}.${key}`]),
        ...undescribed(each, `${path}.${key}`)
      ])
    }
    assert.deepEqual(
      declarations.flatMap(({ key, schema }) => undescribed(schema, key)),
      []
    )
  })
})

function signsExample(): unknown {
  return declarations.find(({ key }) => key === 'signs')?.example
}
