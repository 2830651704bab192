// Takes pictures of every view of a review in a dark, a light and both high contrast themes, for people to look at.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FrameLocator } from 'playwright-core'
import { contrast, inEachTheme, shotInEachTheme } from './themes'
import { copyExamples, troubled, visit } from './visit'
import type { Workbench } from './workbench'

describe('walk through the views in four themes', function () {
  this.timeout(300_000)
  let workspace: string
  let workbench: Workbench

  visit({ fill: underReview }, async (opened) => {
    ;({ workspace, workbench } = opened)
    // A comment is pasted, as a reviewer does.
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  it('shows the open questions and the related patterns beside the text', async () => {
    await workbench.openFile(troubled)
    await workbench.squiggles('warning').first().waitFor()
    await workbench.showContainer('RFC Steward')
    const rows = await workbench.until('open questions', async () => {
      const found = await workbench.treeRows('Open Questions')
      return found.some((row) => row.includes(', open')) && found
    })
    await workbench.openFile(troubled)
    await pictures('questions')
    assert.ok(rows.length >= 12, rows.join('\n'))
    assert.ok((await workbench.treeRows('Related Patterns')).length > 2)
  })

  it('opens the card of a pattern with the signs of this document marked', async () => {
    await workbench.startCommand('RFC Steward: Open Pattern Card…')
    await choose('Hero bottleneck')
    const card = preview()
    await card.locator('h1', { hasText: 'Hero bottleneck' }).waitFor()
    await pictures('card')
    await closeEditor()
  })

  it('copies the open questions as a comment', async () => {
    await workbench.openFile(troubled)
    await workbench.runCommand('RFC Steward: Copy Open Questions as Review Comment')
    const comment = await workbench.until('the comment in the clipboard', async () => {
      const text = await workbench.page.evaluate<string>('navigator.clipboard.readText()')
      return /open questions?\n/.test(text) && text
    })
    writeFileSync(join(workspace, 'comment.md'), comment)
    await workbench.openFile('comment.md')
    await workbench.runCommand('Markdown: Open Preview')
    await preview().locator('h3').waitFor()
    await pictures('comment')
    await closeEditor()
    await closeEditor()
    assert.match(comment, /^\d+\. \*\*Owner after launch\*\*/m)
  })

  it('exports an assessment as a page', async () => {
    await workbench.openFile(troubled)
    await workbench.startCommand('RFC Steward: Export Assessment…')
    await choose('HTML')
    const name = workbench.page.locator('.quick-input-widget input[type="text"]')
    await workbench.until('the name of the file', async () => (await name.inputValue()).endsWith('.html'))
    const target = await name.inputValue()
    await workbench.page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click()
    const html = await workbench.until('the file', () => Promise.resolve(readFileSync(target, 'utf8')))
    assert.match(html, /^<!doctype html>/)
    const page = await workbench.otherPage()
    await page.setContent(html)
    for (const [theme, media] of [
      ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
      ['light', { colorScheme: 'light', forcedColors: 'none' }],
      ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
      ['contrast-light', { colorScheme: 'light', forcedColors: 'active' }]
    ] as const) {
      await page.emulateMedia(media)
      await page.screenshot({
        path: join(process.cwd(), `out/walk/views-export-${theme}.png`),
        fullPage: true
      })
    }
    await page.close()
  })

  it('compares with the last commit', async () => {
    await workbench.openFile(troubled)
    await workbench.startCommand('RFC Steward: Compare with Git…')
    await choose('First versions')
    const page = preview()
    await page.locator('h1', { hasText: 'What changed in' }).waitFor()
    await pictures('compare')
    assert.match(await page.locator('body').innerText(), /Signs that are new/)
    await closeEditor()
  })

  it('writes the weekly operating review', async () => {
    await workbench.startCommand('RFC Steward: Write Weekly Operating Review…')
    await choose('The last 7 days')
    await workbench.page.locator('.tab.active', { hasText: 'Untitled-1' }).waitFor()
    await pictures('week')
    await workbench.runCommand('Markdown: Open Preview')
    await preview().locator('h1', { hasText: 'Operating review' }).waitFor()
    await pictures('week-preview')
    const text = await preview().locator('body').innerText()
    assert.match(text, /3\. Which decisions sit in one head\?\n+.*line \d+: One person holds it/)
    await closeEditor()
  })

  it('lists the portfolio', async () => {
    await workbench.runCommand('RFC Steward: Show Portfolio')
    const rows = await workbench.treeRows('Portfolio')
    // All groups open, so that the pictures show proposals; what is below moves down as one opens.
    for (const row of rows.reverse().filter((each) => /\d proposals?$/.test(each))) await openGroup(row)
    await pictures('portfolio')
    assert.ok(rows.length > 1, rows.join('\n'))
  })

  it('draws the systemic gaps', async () => {
    await workbench.runCommand('RFC Steward: Show Systemic Gaps')
    const page = preview()
    await page.locator('svg.chart').first().waitFor()
    const faint: string[] = []
    await inEachTheme(workbench, async ({ id }) => {
      await page.locator('svg.chart').first().waitFor()
      await workbench.rest()
      await workbench.shot(`views-gaps-${id}`)
      faint.push(...(await faintIn(page)).map((each) => `${id}: ${each}`))
    })
    assert.deepEqual(faint, [])
    await page.locator('h2', { hasText: 'Per area' }).scrollIntoViewIfNeeded()
    await pictures('gaps-below')
  })

  /** Takes an entry of a list by any words on it. */
  const choose = (words: string): Promise<void> =>
    workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: words }).first().click()
  const pictures = (name: string): Promise<string[]> => shotInEachTheme(workbench, `views-${name}`)
  /** The page of the webview in front. */
  const preview = (): FrameLocator =>
    workbench.page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame')
  const openGroup = async (label: string): Promise<void> => {
    const row = workbench.page.locator(`.monaco-list-row[aria-label="${label}"]`)
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click()
    await workbench.page.locator(`.monaco-list-row[aria-label="${label}"][aria-expanded="true"]`).waitFor()
  }
  const closeEditor = (): Promise<void> => workbench.runCommand('View: Revert and Close Editor')
})

/** The examples with a history, and a file for the comment of a review. */
function underReview(folder: string): void {
  copyExamples(folder)
  writeHistory(folder)
  // There from the start, because the list of files takes a while to hear of new ones.
  writeFileSync(join(folder, 'comment.md'), '')
}

/** What is drawn in a chart and hardly seen on its background: shapes want a contrast of 3, words of 4.5. */
async function faintIn(page: FrameLocator): Promise<string[]> {
  const found: string[] = await page.locator('body').evaluate(`
    (() => {
      const probe = document.createElement('i')
      probe.style.color = 'var(--vscode-editor-background)'
      document.body.append(probe)
      const ground = getComputedStyle(probe).color
      probe.remove()
      const of = (selector, key) => getComputedStyle(document.querySelector(selector))[key]
      return [ground, of('.bar', 'fill'), of('.hatch', 'stroke'), of('svg.chart text', 'fill')]
    })()`)
  const [ground = '', bar = '', hatch = '', text = ''] = found
  const drawn = { bar: [bar, 3], hatch: [hatch, 3], text: [text, 4.5] } as const
  return Object.entries(drawn)
    .filter(([, [colour, wanted]]) => contrast(colour, ground) < wanted)
    .map(([what, [colour]]) => `${what} in ${colour} on ${ground}`)
}

/** Two commits: what stood there a month ago, and the examples as they are, of the day before yesterday. */
function writeHistory(folder: string): void {
  const path = join(folder, 'docs/rfcs', troubled)
  const now = readFileSync(path, 'utf8')
  const git = (days: number, ...args: string[]): void => {
    const date = new Date(Date.now() - days * 86_400_000).toISOString()
    const who = ['-c', 'user.name=Walk', '-c', 'user.email=walk@example.org']
    execFileSync('git', [...who, ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
    })
  }
  git(30, 'init', '-q')
  const operations = now.slice(now.indexOf('## Operations'), now.indexOf('## Ownership'))
  assert.ok(operations.includes('Jonas'), 'the example has its operations')
  writeFileSync(
    path,
    now.replace(operations, '').replace('TBD', 'The Payments team has agreed to own Starling.')
  )
  git(30, 'add', 'docs/rfcs/' + troubled)
  git(30, 'commit', '-qm', 'First versions')
  writeFileSync(path, now)
  git(2, 'add', '.')
  git(2, 'commit', '-qm', 'Examples')
}
