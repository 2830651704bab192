// What every walk has around it: a folder of its own, a VS Code on it, a picture of what failed, and nothing left over.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkbench, type Workbench } from './workbench'

/** The example with everything missing that this product asks for. */
export const troubled = '0001-event-fabric.md'

export interface Visit {
  /** The folder that is open. */
  readonly workspace: string
  readonly workbench: Workbench
}

export interface VisitOptions {
  /** Puts what the walk needs into its empty folder; without it, the examples are copied there. */
  readonly fill?: (folder: string) => void
  /** A folder that is opened as it stands, and stays as it is. */
  readonly folder?: string | undefined
  readonly settings?: Readonly<Record<string, unknown>>
}

/** Gives the tests of a `describe` one VS Code, which `ready` receives before the first of them. */
export function visit(options: VisitOptions, ready: (visit: Visit) => void | Promise<void>): void {
  const { fill = copyExamples, folder, settings = {} } = options
  let own: string | undefined
  let workbench: Workbench | undefined

  before(async () => {
    own = folder ? undefined : mkdtempSync(join(tmpdir(), 'rfc-steward-walk-'))
    if (own) fill(own)
    const workspace = folder ?? String(own)
    workbench = await openWorkbench({ workspace, settings })
    await ready({ workspace, workbench })
  })

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || !workbench) return
    console.log(`      What it looked like: ${await workbench.shot(`failed ${this.currentTest.title}`)}`)
    // What is still open must not stand in the way of the next test.
    await workbench.page.keyboard.press('Escape')
  })

  after(async () => {
    await workbench?.close()
    if (own) rmSync(own, { recursive: true, force: true, maxRetries: 5 })
  })
}

/** The examples as they are. */
export function copyExamples(folder: string): void {
  cpSync(join(process.cwd(), 'examples'), folder, { recursive: true })
}

/** The troubled example alone, at its place. */
export function copyTroubled(folder: string): void {
  const path = join('docs/rfcs', troubled)
  cpSync(join(process.cwd(), 'examples', path), join(folder, path), { recursive: true })
}
