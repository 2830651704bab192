// Does the page of the dependency graph draw what the workspace's proposals name, and can it be saved?
import assert from 'node:assert/strict'
import { commands, workspace } from 'vscode'
import { api, fileUri, openNew, tidyUp, until } from './support'
import type { Api } from '../../../client/src/extension'

const path = 'docs/rfcs/0099-harbour-lamps.md'
const text =
  '---\nstatus: accepted\nauthor: Ada Byrne\nowner: Marek Novak\n---\n\n# RFC 99: Harbour lamps\n\nLamps are lit by hand.\n'

describe('VS Code: dependency graph', () => {
  let steward: Api
  before(async () => {
    steward = await api()
    await openNew(path, text)
  })
  after(tidyUp)

  it('is drawn, with every proposal that names somebody', async () => {
    await commands.executeCommand('rfcSteward.showJudgmentGraph')
    const { heading, nodes, edges, rows } = await until('the graph', async () => {
      const drawn = steward.judgment()
      return drawn && drawn.edges >= 2 && drawn
    })
    assert.equal(heading, 'All proposals')
    assert.ok(nodes > rows && rows >= 1, `${nodes} nodes, ${rows} rows`)
    assert.ok(edges >= 2)
  })

  it('is saved as SVG', async () => {
    const target = fileUri('graph.svg')
    await commands.executeCommand('rfcSteward.exportJudgmentGraph', target.toString())
    const svg = new TextDecoder().decode(await workspace.fs.readFile(target))
    await workspace.fs.delete(target)
    assert.match(svg, /<svg [^>]*xmlns=/)
    assert.match(svg, /Harbour lamps/)
    assert.match(svg, /Marek Novak/)
    await assert.rejects(async () => workspace.fs.stat(fileUri('graph.svg.part')))
  })

  it('goes when it is closed', async () => {
    await commands.executeCommand('workbench.action.closeActiveEditor')
    await until('the page is gone', () => steward.judgment() === undefined)
  })
})
