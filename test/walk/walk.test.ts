// Walks through the extension in a real VS Code as a user would, looks at what is drawn, and takes pictures of it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { troubled, visit } from './visit'
import type { Workbench } from './workbench'

describe('walk', function () {
  this.timeout(300_000)
  let workspace: string
  let workbench: Workbench

  visit({}, (opened) => {
    ;({ workspace, workbench } = opened)
  })

  it('draws squiggles in a proposal', async () => {
    await workbench.openFile(troubled)
    await workbench.squiggles('warning').first().waitFor()
    await workbench.shot('1-squiggles')
  })

  it('explains a squiggle when the pointer rests on it', async () => {
    const text = await workbench.hoverOn(workbench.squiggles('warning').first())
    await workbench.shot('2-hover')
    assert.match(text, /rfc-steward/)
  })

  it('fills both views of its side bar', async () => {
    await workbench.showContainer('RFC Steward')
    const questions = await workbench.treeRows('Open Questions')
    const patterns = await workbench.treeRows('Related Patterns')
    await workbench.rest()
    await workbench.shot('3-views')
    assert.ok(questions.length >= 12, questions.join('\n'))
    assert.ok(
      questions.some((row) => row.includes(', open')),
      questions.join('\n')
    )
    assert.ok(
      patterns.some((row) => row.includes('Promotion-driven architecture')),
      patterns.join('\n')
    )
  })

  it('inserts the ownership section from the command palette, with the cursor in its first field', async () => {
    const path = join(workspace, 'docs/rfcs', troubled)
    const before = readFileSync(path, 'utf8')
    const lastLine = before.slice(before.trimEnd().lastIndexOf('\n'))
    await workbench.runCommand('RFC Steward: Insert Ownership Section')
    await workbench.snippetFields().first().waitFor()
    await workbench.shot('4-inserted')
    await workbench.page.keyboard.type('Payments team')
    await workbench.page.keyboard.press('Control+s')
    const after = await workbench.until('changed file on the disk', async () => {
      const text = readFileSync(path, 'utf8')
      // A file that is just being written may be read in part.
      return text !== before && /: Payments team$/m.test(text) && text.endsWith(lastLine) && text
    })
    // What is typed stands where the field was, behind its label, and the other fields are still there.
    assert.match(after, /^- .+: Payments team$/m)
    assert.match(after, /\[.+\]/)
    // Only what stood there in the answer's place is gone.
    for (const line of before.split('\n')) assert.ok(line === 'TBD' || after.includes(line), line)
    assert.doesNotMatch(after, /^TBD$/m)
  })
})
