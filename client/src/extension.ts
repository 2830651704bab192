// The entry point: puts session, model, views, status and commands together, and takes them apart again.
import { workspace, type ExtensionContext, type Uri } from 'vscode'
import { cardScheme, type AssessmentView } from '../../server/src/protocol'
import { registerCommands } from './commands'
import type { Drawn } from './judgment/messages'
import { JudgmentPanel } from './judgment/panel'
import { CardProvider } from './panel/cards'
import { Follower } from './panel/follow'
import { PanelModel, type Row } from './panel/model'
import { createPatternsView } from './panel/patternsView'
import { createQuestionsView } from './panel/questionsView'
import { GapsPanel } from './portfolio/gapsPanel'
import type { PortfolioRow } from './portfolio/model'
import { Portfolio } from './portfolio/portfolio'
import { createPortfolioView } from './portfolio/view'
import { Session } from './session'
import { storageOf } from './settings'
import { createStatus } from './status'

/** What tests may ask of the running extension. */
export interface Api {
  /** Settles when the first start of the server has ended, well or badly. */
  readonly ready: Promise<void>
  /** The assessment of an open document; null where the server does not know it. */
  assessment(uri: Uri): Promise<AssessmentView | null>
  /** The rows that the panel shows now. */
  questionRows(): readonly Row[]
  /** The same as the view has them: below their groups, with the rows after them. */
  rows(): readonly Row[]
  patternRows(): readonly Row[]
  /** The rows of the portfolio, once it is read. */
  portfolioRows(): Promise<readonly PortfolioRow[]>
  /** What stands above them: what is done now, or what was left out. */
  portfolioMessage(): string
  /** The page of the systemic gaps, while it is open. */
  gapsPage(): string
  /** What the dependency graph shows, while it is open. */
  judgment(): Drawn | undefined
}

let session: Session | undefined

/** Called by VS Code. Returns at once; the server starts in the background. */
export function activate(context: ExtensionContext): Api {
  const started = new Session(context.extensionUri, storageOf(context))
  session = started
  const model = new PanelModel()
  const follower = new Follower(started, model)
  const cards = new CardProvider(started, model, () => follower.uri)
  const questions = createQuestionsView(model)
  const portfolio = new Portfolio(started, context.workspaceState)
  const gaps = new GapsPanel(portfolio)
  const judgment = new JudgmentPanel(started, portfolio, context.extensionUri)
  const portfolioView = createPortfolioView(portfolio)
  context.subscriptions.push(
    cards,
    workspace.registerTextDocumentContentProvider(cardScheme, cards),
    questions,
    createPatternsView(model),
    createStatus(started, model, follower),
    portfolio,
    portfolioView,
    gaps,
    judgment,
    registerCommands({
      session: started,
      model,
      follower,
      portfolio,
      gaps,
      judgment,
      cards,
      selected: () => questions.tree.selection[0]
    }),
    follower
  )
  return {
    ready: started.start(),
    assessment: async (uri) => (await started.assessment(uri.toString())) ?? null,
    questionRows: () => model.questionRows,
    rows: () => model.rows,
    patternRows: () => model.patternRows,
    portfolioMessage: () => portfolioView.message(),
    gapsPage: () => gaps.html,
    judgment: () => judgment.drawn,
    portfolioRows: async () => {
      await portfolio.fresh()
      return portfolioView.rows()
    }
  }
}

/** Called by VS Code, which waits for the server to stop. */
export async function deactivate(): Promise<void> {
  await session?.dispose()
  session = undefined
}
