// Drives a real VS Code in a headless browser as a user would: by keys, the mouse and what is drawn on the screen.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'

/** The part of scripts/vscode-host that is used here; its modules are plain JavaScript. */
interface Host {
  url(what: { workspace: string; extension: string }): string
  stop(): Promise<void>
}
interface HostModule {
  startHost(options: { root: string; port?: number; settings?: object }): Promise<Host>
}
interface ChromiumModule {
  findChromium(): string
  readonly chromiumFlags: string[]
}

export interface WorkbenchOptions {
  /** The folder that is opened. */
  readonly workspace: string
  readonly settings?: Readonly<Record<string, unknown>>
  /** Any free port without one. */
  readonly port?: number
}

/** How long anything on the screen may take. Drawing without a GPU on a busy machine is slow. */
const limit = 60_000
/** How long one attempt at something may take that is tried again. */
const brief = 5000
const root = process.cwd()

/** The squiggles of VS Code, by severity. */
export type Squiggle = 'error' | 'warning' | 'info' | 'hint'

/** Starts VS Code with the extension of this checkout on a workspace, and opens it in a browser. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { startHost } = await load<HostModule>('host.mjs')
  const { findChromium, chromiumFlags } = await load<ChromiumModule>('chromium.mjs')
  const executablePath = findChromium()
  const settings = { 'editor.hover.delay': 100, 'workbench.reduceMotion': 'on', ...options.settings }
  const host = await startHost({ root, settings, port: options.port ?? 0 })
  let browser: Browser | undefined
  try {
    browser = await chromium.launch({ executablePath, args: chromiumFlags })
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    page.setDefaultTimeout(limit)
    await page.goto(host.url({ workspace: options.workspace, extension: root }))
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor()
    return new Workbench(page, browser, host)
  } catch (error) {
    await browser?.close()
    await host.stop()
    throw error
  }
}

/** What a user can do and see. Every method waits for what it promises, up to the limit. */
export class Workbench {
  readonly page: Page
  readonly #browser: Browser
  readonly #host: Host

  constructor(page: Page, browser: Browser, host: Host) {
    this.page = page
    this.#browser = browser
    this.#host = host
  }

  /** Opens a file of the workspace by its name, which must be unique, and puts the cursor into it. */
  async openFile(name: string): Promise<void> {
    await this.#quickInput('Control+p', name, this.#choice(name))
    await this.page.locator(`.tab.active[aria-label^="${name}"]`).waitFor()
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor()
  }

  /** Runs a command of the palette by its whole title, such as "RFC Steward: Refresh". */
  async runCommand(title: string): Promise<void> {
    await this.#quickInput('F1', `>${title}`, this.#choice(title))
  }

  /** Runs a command of the palette that asks for more: what it asks comes in the same place, so that is not waited for. */
  async startCommand(title: string): Promise<void> {
    await this.#quickInput('F1', `>${title}`, this.#choice(title), false)
  }

  /** Puts the cursor at a place, counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await this.until('quick input', async () => {
      if (await input.isVisible()) return true
      await this.page.keyboard.press('Control+g')
      await input.waitFor({ timeout: brief })
      return true
    })
    await input.fill(`:${line}:${column}`)
    // The key is lost where it comes before the list knows what was written.
    await this.until('end of the quick input', async () => {
      await this.page.keyboard.press('Enter')
      await input.waitFor({ state: 'hidden', timeout: brief })
      return true
    })
    await this.page.locator('.part.statusbar', { hasText: `Ln ${line}, Col ${column}` }).waitFor()
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').first().waitFor()
  }

  /** Opens the list of fixes at the cursor and takes the one whose title begins so. */
  async chooseFix(title: string): Promise<void> {
    const rows = this.page.locator('.action-widget .monaco-list-row')
    const choice = rows.filter({ hasText: title }).first()
    await this.until(`fix "${title}"`, async () => {
      if (await choice.isVisible()) return true
      // The list may have come before the findings did; it is closed and asked for again.
      if (await rows.first().isVisible()) await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+.')
      await choice.waitFor({ timeout: brief })
      return true
    })
    await choice.click()
    await rows.first().waitFor({ state: 'hidden' })
  }

  /** Types into the fields of a snippet, one after the other, and leaves it. */
  async fillFields(words: readonly string[]): Promise<void> {
    const suggestions = this.page.locator('.suggest-widget.visible')
    for (const [index, text] of words.entries()) {
      if (index) await this.page.keyboard.press('Tab')
      await this.page.keyboard.insertText(text)
      // Choices are offered in a list, which would take the next key for itself.
      if (await suggestions.isVisible()) await this.page.keyboard.press('Escape')
    }
    await this.page.keyboard.press('Escape')
  }

  /** Picks an entry of the list that a command has opened. */
  async pick(label: string): Promise<void> {
    const choice = this.#choice(label)
    await choice.waitFor()
    await choice.click()
  }

  /** Opens a view container by the title of its icon. */
  async showContainer(title: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-item:has(a[aria-label^="${title}"])`)
    await icon.waitFor()
    const heading = this.page.locator('.sidebar .composite.title', { hasText: title })
    if (!(await heading.isVisible())) await icon.click()
    await heading.waitFor()
  }

  /** Takes the pointer away from everything and waits until nothing moves, so that a picture shows what is there. */
  async rest(): Promise<void> {
    const status = await this.page.locator('.part.statusbar').boundingBox()
    if (status) await this.page.mouse.move(status.x + status.width / 2, status.y + status.height / 2)
    await this.page.locator('.workbench-hover-container').first().waitFor({ state: 'hidden' })
    const busy = this.page.locator('.sidebar .monaco-progress-container.active')
    await this.until('end of loading', async () => (await busy.count()) === 0)
  }

  /** The squiggles that are drawn now in the visible part of the editor. */
  squiggles(severity: Squiggle): Locator {
    return this.page.locator(`.editor-group-container.active .squiggly-${severity}`)
  }

  /** The fields of a snippet that was just inserted and is still being filled in. */
  snippetFields(): Locator {
    return this.page.locator('.editor-group-container.active .snippet-placeholder')
  }

  /** The text of the hover that opens over what is given; the pointer comes back until there is one. */
  async hoverOn(target: Locator): Promise<string> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden) .hover-contents')
    return this.until('a hover with text', async () => {
      const box = await target.boundingBox()
      if (!box) return undefined
      const y = box.y + box.height / 2
      await this.page.mouse.move(box.x + 2, y)
      await this.page.mouse.move(box.x + Math.min(12, box.width - 2), y)
      await hover.first().waitFor({ state: 'visible', timeout: brief })
      const text = (await hover.allInnerTexts()).join('\n')
      return text.trim() && !/^Loading/.test(text) ? text : undefined
    })
  }

  /** What a screen reader says of the rows of a view, from the top; waits until there are some. */
  async treeRows(view: string): Promise<string[]> {
    const rows = this.page.locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`)
    await rows.first().waitFor()
    return (await Promise.all((await rows.all()).map((row) => row.getAttribute('aria-label')))).map(String)
  }

  /** Saves a picture in out/walk, or where `path` says, and gives its path. */
  async shot(name: string, path = join(root, 'out/walk', `${name}.png`)): Promise<string> {
    mkdirSync(dirname(path), { recursive: true })
    await this.page.screenshot({ path })
    return path
  }

  /** A page of the browser beside VS Code, for what was exported; whoever asked for it closes it. */
  otherPage(): Promise<Page> {
    return this.#browser.newPage()
  }

  /**
   * Asks again and again until there is an answer. An error while looking counts as none, and so does an empty text:
   * a file that is just being written reads so.
   */
  async until<Answer>(what: string, probe: () => Promise<Answer | undefined | false | ''>): Promise<Answer> {
    const end = Date.now() + limit
    let last: unknown
    do {
      try {
        const answer = await probe()
        if (answer !== undefined && answer !== false && answer !== '') return answer
        last = undefined
      } catch (error) {
        last = error
      }
      await new Promise((done) => setTimeout(done, 50))
    } while (Date.now() < end)
    throw new Error(`After ${limit / 1000} s there was still no ${what}`, { cause: last })
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.#host.stop()
  }

  /**
   * Opens the quick input, writes into it, and takes the choice as soon as it is listed. What is listed is made when
   * something is written, so a list from before an extension or a file was known is asked for again.
   */
  async #quickInput(key: string, text: string, choice: Locator, closes = true): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]')
    await this.until(`choice for "${text}"`, async () => {
      if (!(await input.isVisible())) {
        await this.page.keyboard.press(key)
        await input.waitFor({ timeout: brief })
      }
      await input.fill('', { timeout: brief })
      await input.fill(text, { timeout: brief })
      await choice.click({ timeout: brief })
      return true
    })
    await (closes ? input : choice).waitFor({ state: 'hidden' })
  }

  #choice(label: string): Locator {
    return this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${label}"]`).first()
  }
}

function load<Module>(name: string): Promise<Module> {
  return import(pathToFileURL(join(root, 'scripts/vscode-host', name)).href) as Promise<Module>
}
