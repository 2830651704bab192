// Turns the troubled example into one with every question answered, by hand: quick fixes, commands and their fields.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSteward } from '../../server/src/assess'
import { LineIndex } from '../../server/src/text/lines'
import { after as textAfter, findingOf, story } from '../support/story'
import { copyTroubled, troubled, visit } from './visit'
import type { Workbench } from './workbench'

const path = `docs/rfcs/${troubled}`

describe('walk: from squiggles to answers', function () {
  this.timeout(600_000)
  const steward = createSteward()
  let workspace: string
  let workbench: Workbench

  // The example alone: teams of other documents would be offered in the fields.
  visit({ fill: copyTroubled }, (opened) => {
    ;({ workspace, workbench } = opened)
  })

  it('answers every question of the troubled example with the product’s own fixes', async () => {
    const file = join(workspace, path)
    await workbench.openFile(troubled)
    await workbench.squiggles('warning').first().waitFor()
    await workbench.showContainer('RFC Steward')
    await workbench.openFile(troubled)
    await workbench.shot('story-0-before')
    let text = readFileSync(file, 'utf8')
    for (const [index, step] of story.entries()) {
      const expected = filled(text, step)
      const finding = findingOf(steward, { text, path }, step)
      if (finding) {
        const { line, column } = new LineIndex(text).placeAt(finding.range.start)
        await workbench.goTo(line, column + 1)
        await workbench.chooseFix(step.choose)
      } else await workbench.runCommand(`RFC Steward: ${step.choose}`)
      await workbench.snippetFields().first().waitFor()
      if (index % 5 === 0) await workbench.shot(`story-${index + 1}-fields`)
      await workbench.fillFields(step.fill)
      await workbench.page.keyboard.press('Control+s')
      text = await workbench.until(`text after "${step.choose}"`, () => {
        const now = readFileSync(file, 'utf8')
        return Promise.resolve(now === expected && now)
      })
    }
    const rows = await workbench.until('the last answer in the view', async () => {
      const found = await workbench.treeRows('Open Questions')
      return !found.some((row) => /, (?:open|not asked|partly answered)/.test(row)) && found
    })
    await workbench.rest()
    await workbench.shot('story-9-after')
    const answered = rows.filter((row) => /, (?:answered|waived)/.test(row))
    assert.equal(answered.length, steward.knowledge.questions.length, rows.join('\n'))
    assert.equal(await workbench.squiggles('warning').count(), 0)
  })

  function filled(text: string, step: (typeof story)[number]): string {
    return textAfter(steward, { text, path }, step)
  }
})
