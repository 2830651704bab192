// Walks through the views over the whole workspace in a real VS Code, and takes pictures of them.
//
// RFC_STEWARD_PORTFOLIO names a folder of one's own to measure on, instead of the examples.
import assert from 'node:assert/strict'
import { visit } from './visit'
import type { Workbench } from './workbench'

describe('walk through the portfolio', function () {
  this.timeout(600_000)
  let workbench: Workbench

  visit({ folder: process.env['RFC_STEWARD_PORTFOLIO'] }, (opened) => {
    ;({ workbench } = opened)
  })

  it('lists the proposals of the folder in groups', async () => {
    await workbench.openFile('README.md')
    const start = Date.now()
    await workbench.runCommand('RFC Steward: Show Portfolio')
    const head = workbench.page.locator('.pane-header[aria-label^="Portfolio"] .description')
    // Reading a large folder takes minutes the first time.
    await head.filter({ hasText: /proposal/ }).waitFor({ timeout: 500_000 })
    const rows = await workbench.treeRows('Portfolio')
    console.log(`      Portfolio of ${await head.innerText()} after ${Date.now() - start} ms`)
    await workbench.rest()
    await workbench.shot('portfolio-1')
    assert.ok(
      rows.some((row) => /\d proposals?/.test(row)),
      rows.join('\n')
    )
  })

  it('filters the proposals by words, and shows all of them again', async () => {
    const head = workbench.page.locator('.pane-header[aria-label^="Portfolio"] .description')
    const all = await head.innerText()
    assert.match(await filter('owner'), / of .* for "owner"/)
    assert.equal(await filter(''), all)
  })

  it('draws the systemic gaps', async () => {
    const start = Date.now()
    await workbench.runCommand('RFC Steward: Show Systemic Gaps')
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame')
    await page.locator('svg.chart').first().waitFor()
    console.log(`      Systemic gaps drawn after ${Date.now() - start} ms`)
    await workbench.rest()
    await workbench.shot('gaps-1')
    assert.match(await page.locator('body').innerText(), /The pipeline/)
  })

  it('has the portfolio at once when it is opened again', async () => {
    const start = Date.now()
    await workbench.page.reload()
    const head = workbench.page.locator('.pane-header[aria-label^="Portfolio"] .description')
    // VS Code shows the side bar again as it was; the time until the server answers is not the portfolio's. On a slow
    // machine the page of the gaps stays in front, and the README behind it is not opened.
    await workbench.page
      .locator('.sidebar', { hasText: /not read as a proposal|Open a proposal written in Markdown/ })
      .waitFor({ timeout: 60_000 })
    const answered = Date.now()
    await head.filter({ hasText: /proposal/ }).waitFor({ timeout: 60_000 })
    const shown = Date.now()
    console.log(
      `      Window and server there after ${answered - start} ms, the portfolio ${shown - answered} ms later`
    )
    // The files are looked at behind what is shown.
    await workbench.rest()
    console.log(`      All files looked at after ${Date.now() - start} ms: ${await head.innerText()}`)
    await workbench.treeRows('Portfolio')
    await workbench.shot('portfolio-2')
    assert.match(await head.innerText(), /\d proposals/)
  })

  /** Types words into the filter, and gives what the head of the view says then. */
  async function filter(words: string): Promise<string> {
    const { page } = workbench
    const head = page.locator('.pane-header[aria-label^="Portfolio"] .description')
    await workbench.startCommand('RFC Steward: Filter Portfolio…')
    const input = page.locator('.quick-input-widget input[aria-label*="Filter Portfolio"]')
    await input.fill(words)
    const start = Date.now()
    await page.keyboard.press('Enter')
    const wanted = words ? head.filter({ hasText: `for "${words}"` }) : head.filter({ hasNotText: ' for ' })
    await wanted.waitFor()
    console.log(`      ${await head.innerText()}: filtered after ${Date.now() - start} ms`)
    return head.innerText()
  }
})
