// Is every command run inside VS Code, and does every kind of snippet say what the engine would insert?
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { knowledge } from '../../server/src/knowledge/knowledge.generated'
import { parseSnippet } from '../../server/src/knowledge/snippet'

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8')

describe('project: coverage', () => {
  it('runs every command of the manifest in the VS Code suite', () => {
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { commands: { command: string }[] }
    }
    const folder = 'test/vscode/suite'
    const suite = readdirSync(join(process.cwd(), folder))
      .map((file) => read(`${folder}/${file}`))
      .join('\n')
    // Those of the sections are run in a loop over the generated table.
    const sections = read('client/src/commands/sections.generated.ts')
    assert.match(suite, /of sections\)/)
    const missing = contributes.commands
      .map(({ command }) => command)
      .filter((command) => !suite.includes(`'${command}'`) && !sections.includes(`'${command}'`))
    assert.deepEqual(missing, [])
  })

  it('has a snippet for each section and template, with the very words of the engine', () => {
    const snippets = Object.values(
      JSON.parse(read('snippets/rfc-steward.code-snippets')) as Record<
        string,
        { prefix: string; body: string[] }
      >
    )
    const textOf = (prefix: string): string =>
      snippets.find((each) => each.prefix === prefix)?.body.join('\n') ?? assert.fail(prefix)
    const steward = createSteward()
    for (const { id } of knowledge.questions) {
      const { edits } = steward.insertion({ text: '', path: '' }, id) ?? assert.fail(id)
      assert.equal(textOf(`steward-${id}`), edits[0]?.snippet)
    }
    for (const { id } of knowledge.templates)
      assert.equal(textOf(`steward-new-${id}`), steward.template(id)?.snippet)
    const { edits } = steward.tradeoffs({ text: '', path: '' })
    assert.equal(textOf('steward-executive-tradeoffs'), edits[0]?.snippet)
    for (const { prefix } of snippets)
      assert.ok(
        parseSnippet(textOf(prefix)).some(({ kind }) => kind === 'stop'),
        prefix
      )
  })
})
