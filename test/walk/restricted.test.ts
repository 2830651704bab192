// Walks through a folder that is not trusted: what needs git says so, and the rest works from the text alone.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyTroubled, troubled, visit } from './visit'
import type { Workbench } from './workbench'

describe('walk in Restricted Mode', function () {
  this.timeout(300_000)
  let workbench: Workbench

  const settings = {
    'security.workspace.trust.enabled': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never'
  }
  visit({ fill: writtenToday, settings }, (opened) => {
    ;({ workbench } = opened)
  })

  it('reads a proposal as everywhere', async () => {
    await workbench.openFile(troubled)
    await workbench.squiggles('warning').first().waitFor()
  })

  it('says why nothing is compared with git', async () => {
    await workbench.runCommand('RFC Steward: Compare with Git…')
    // A passing message goes by itself; the list keeps it.
    await workbench.runCommand('Notifications: Show Notifications')
    const message = workbench.page.locator('.notifications-center', {
      hasText: 'Trust this folder to compare'
    })
    await message.waitFor()
    await workbench.shot('restricted-compare')
  })

  it('writes the weekly review from the days that proposals name, and says what it lacks', async () => {
    await workbench.startCommand('RFC Steward: Write Weekly Operating Review…')
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'The last 7 days' })
      .first()
      .click()
    await workbench.page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor()
    const text = workbench.page.locator('.editor-group-container.active .view-lines')
    await text.filter({ hasText: 'Git was not asked' }).waitFor()
    await workbench.shot('restricted-week')
    assert.match((await text.innerText()).replace(/\u00a0/g, ' '), /1 proposal names a day between/)
    await workbench.page.keyboard.press('Control+End')
    await text.filter({ hasText: 'In Restricted Mode git is not asked' }).waitFor()
  })
})

/** One proposal, of today: the days of the other examples are in the week of a review or not, as the clock says. */
function writtenToday(folder: string): void {
  copyTroubled(folder)
  const path = join(folder, 'docs/rfcs', troubled)
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^created: .*$/m, `created: ${today}`))
}
