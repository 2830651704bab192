// The declarations agree with the shape, with the engine's codes, and with the JSON schema that is made from them.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { documentHover } from '../../server/src/assess/documentHover'
import { configJsonSchema } from '../../server/src/config/jsonSchema'
import { parseConfig } from '../../server/src/config/parse'
import { codes, declarations } from '../../server/src/config/schema'
import { defaultConfig } from '../../server/src/config/shape'
import type { ValueSchema } from '../../server/src/config/valueSchema'
import { documentFindings } from '../../server/src/knowledge/documentFindings'

describe('config/schema', () => {
  it('declares every key of the shape, with its default', () => {
    assert.deepEqual(Object.fromEntries(declarations.map((each) => [each.key, each.default])), defaultConfig)
  })

  it('knows every code about a document, and each is one that the engine raises and explains', () => {
    const explained = Object.keys(documentFindings)
    const decided = explained.filter((id) => id !== 'rule-failed').map((id) => `document/${id}`)
    assert.deepEqual(
      codes.filter((code) => code.startsWith('document/')),
      decided
    )
    const folder = 'server/src/assess'
    const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    // The compiler lets nothing else be raised.
    const raised = explained.filter((id) => sources.some((text) => text.includes(`'${id}'`)))
    assert.deepEqual(raised, explained)
    for (const id of explained) assert.match(documentHover(`document/${id}`) ?? '', /^\*\*.+\.\*\* /)
  })

  it('is the only place that lists the codes about a document', () => {
    // Other sources name the few that they raise or treat in a way of their own.
    const ids = Object.keys(documentFindings)
    const folder = 'server/src'
    const lists = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => {
        const text = readFileSync(`${folder}/${name}`, 'utf8')
        const named = ids.filter((id) => new RegExp(`['/]${id}'|^ {2}${id}:`, 'm').test(text))
        return named.length > ids.length / 2
      })
    assert.deepEqual(lists, ['knowledge/documentFindings.ts'])
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
