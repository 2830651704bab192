// Walks through the dependency graph of judgment in a real VS Code: looks at it in each theme, walks it by keys, saves it.
//
// RFC_STEWARD_PORTFOLIO names a folder of one's own to look at, instead of a small shop.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { shotInEachTheme } from './themes'
import { visit } from './visit'
import type { Workbench } from './workbench'

const own = process.env['RFC_STEWARD_PORTFOLIO']

/** A shop: path → metadata, and a sentence of the body. */
const shop: Record<string, [string, string?]> = {
  'pay/0001-tax-tables': [
    'status: accepted\nauthor: Ada Byrne (@adab)\nowner: Marek Novak\napprover: Lin Chen',
    'Only Marek knows how the tax tables are loaded.'
  ],
  'pay/0002-refunds': [
    'status: accepted\nauthor: Ada Byrne\nowner: Marek Novak\napprover: Lin Chen, Zoe Adler'
  ],
  'pay/0003-invoices': ['status: implemented\nauthor: "@adab"\nowner: Team Ledger\napprover: Lin Chen'],
  'ship/0004-crates': ['status: accepted\nauthor: Zoe Adler\nowner: Team Harbour\ncontact: Zoe Adler'],
  'ship/0005-customs': ['status: accepted\nauthor: Zoe Adler'],
  'ship/0006-labels': ['status: accepted\nauthor: Zoe Adler'],
  'ship/0007-routes': ['status: draft\nauthor: Sam Okafor\nowner: Team Harbour']
}

describe('walk through the dependency graph', function () {
  this.timeout(600_000)
  let workspace: string
  let workbench: Workbench
  let page: FrameLocator

  visit({ fill: writeShop, folder: own }, (opened) => {
    ;({ workspace, workbench } = opened)
    page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame')
  })

  it('draws the graph in each theme', async () => {
    await workbench.openFile(own ? 'README.md' : '0002-refunds.md')
    const start = Date.now()
    await workbench.runCommand('RFC Steward: Show Dependency Graph of Judgment')
    await page.locator('#graph .node').first().waitFor({ timeout: 500_000 })
    console.log(`      Dependency graph drawn after ${Date.now() - start} ms`)
    await workbench.page.keyboard.press('Control+b')
    await shotInEachTheme(workbench, 'judgment')
    const words = await page.locator('body').innerText()
    assert.match(words, /names? somebody in a role/)
    if (own) return
    assert.match(words, /Two accepted proposals name one person as the only owner: Marek Novak/)
    assert.match(words, /One accepted proposal names one person as the only expert/)
    assert.equal(await page.locator('#graph .node.proposal').count(), 7)
    assert.equal(await page.locator('#table tbody tr').count(), 7)
  })

  it('is walked by keys, and says what leaves with a person', async () => {
    // A graph that is drawn anew, because files were found changed, lets go of the focus.
    await workbench.until('person in focus', async () => {
      await page.locator('#graph .node').first().focus()
      await workbench.page.keyboard.press('ArrowRight')
      await page.locator('#graph .node.person:focus').waitFor({ timeout: 5000 })
      return true
    })
    await workbench.page.keyboard.press('Enter')
    const chosen = page.locator('#graph .node.chosen')
    await chosen.waitFor()
    await page.locator('#leaving h3').waitFor()
    await workbench.shot('judgment-person')
    assert.match(await page.locator('#leaving').innerText(), /^If .+ leaves/)
    await chosen.focus()
    await workbench.page.keyboard.press('Escape')
    await page.locator('#leaving h3').waitFor({ state: 'detached' })
  })

  it('keeps what was chosen while it is hidden', async () => {
    const areas = await page.locator('#area option').allInnerTexts()
    const area = areas[1] ?? ''
    await page.locator('#area').selectOption(area)
    await page.locator('#heading', { hasText: `Area: ${area}` }).waitFor()
    await workbench.shot('judgment-area')
    await workbench.page.keyboard.press('F1')
    await workbench.page.keyboard.press('Escape')
    await workbench.runCommand('RFC Steward: Show Systemic Gaps')
    await page.locator('svg.chart').first().waitFor()
    await workbench.runCommand('RFC Steward: Show Dependency Graph of Judgment')
    await page.locator('#heading', { hasText: `Area: ${area}` }).waitFor()
    // The same after a restart of the window, which has its own way to bring pages back.
    await workbench.runCommand('Developer: Reload Window')
    await page.locator('#heading', { hasText: `Area: ${area}` }).waitFor({ timeout: 120_000 })
    await page.locator('#overview').click()
  })

  it('opens a proposal beside it', async () => {
    // A large folder starts from single points of failure, with their proposals at the end of the row.
    const link = page.locator(`#table tbody td:${own ? 'last' : 'first'}-child a`).first()
    const title = await link.innerText()
    await link.click()
    await page.locator('#heading', { hasText: title }).waitFor()
    await page.locator('#open').click()
    await workbench.page.locator('.tab.active[aria-label*=".md"]').waitFor()
    await workbench.shot('judgment-proposal')
    await workbench.page.keyboard.press('Control+w')
    await page.locator('#overview').click()
  })

  it('is saved as a picture that needs nothing beside it', async function () {
    if (own) {
      console.log('      Left out: nothing is written into a folder of one’s own.')
      this.skip()
    }
    await page.locator('#export').click()
    const file = join(workspace, 'dependency-graph.svg')
    const agreed = workbench.page.locator('.quick-input-widget').getByText('OK', { exact: true })
    await agreed.click()
    await workbench.until('the saved picture', async () => existsSync(file))
    const svg = readFileSync(file, 'utf8')
    assert.match(svg, /^<\?xml[^>]*>\s*<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    assert.doesNotMatch(svg, /var\(--|class=|<script|href|style=/)
    assert.match(svg, /fill="rgb/)
    assert.match(svg, /Marek Novak/)
    await workbench.page.goto(`file://${file}`)
    await workbench.shot('judgment-svg')
  })
})

/** Each proposal of the shop as a file in the folder of its area. */
function writeShop(folder: string): void {
  for (const [path, [fields, words = 'Customers wait for a day.']] of Object.entries(shop)) {
    const [area = '', name = ''] = path.split('/')
    mkdirSync(join(folder, 'rfcs', area), { recursive: true })
    const title = name.replace(/^\d+-/, '').replace('-', ' ')
    const text = `---\n${fields}\n---\n\n# RFC: ${title}\n\n## Motivation\n\n${words}\n`
    writeFileSync(join(folder, `rfcs/${path}.md`), text)
  }
}
