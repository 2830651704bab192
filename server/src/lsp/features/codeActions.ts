// The changes that would settle a finding, as quick fixes; edits are computed when one is chosen, where the client can wait.
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver'
import type { Fix } from '../../assess/model'
import { source, toRange, toWorkspaceEdit, type DiagnosticData } from '../convert'
import type { Assessed } from '../documents'
import { guarded } from '../log'
import type { FeatureContext } from './feature'
import { findingOf, isData, type FindingKey } from './findings'

/** What an action carries until it is resolved. */
interface ActionData {
  readonly uri: string
  readonly title: string
  readonly finding: DiagnosticData
}

/** Answers `textDocument/codeAction` and `codeAction/resolve`. */
export function provideCodeActions(context: FeatureContext): void {
  const { connection, client, documents, log } = context
  const nothing: CodeAction[] = []
  connection.onCodeAction(
    guarded(log, 'textDocument/codeAction', nothing, async ({ textDocument, context: asked }) => {
      if (!wantsQuickFixes(asked.only)) return nothing
      const ours = asked.diagnostics.filter((diagnostic) => diagnostic.source === source)
      const assessed = ours.length ? await documents.assessed(textDocument.uri) : undefined
      if (!assessed) return nothing
      const actions = distinct(
        ours.flatMap((diagnostic) => actionsFor(context, assessed, diagnostic)),
        context
      )
      return actions.sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false))
    })
  )
  if (!client.resolvesEdits) return
  connection.onCodeActionResolve(async (action) =>
    guarded(log, 'codeAction/resolve', action, () => resolved(context, action))()
  )
}

function actionsFor(context: FeatureContext, assessed: Assessed, diagnostic: Diagnostic): CodeAction[] {
  const finding = findingOf(assessed, diagnostic)
  if (!finding) return []
  const { uri, version } = assessed.document
  return fixesOf(context, assessed, finding).map((fix) => {
    const { title, preferred } = fix
    const action: CodeAction = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] }
    if (preferred) action.isPreferred = true
    if (!context.client.resolvesEdits)
      return { ...action, edit: toWorkspaceEdit(assessed.document, fix, context.client) }
    const { code, range, questions } = finding
    const data: ActionData = { uri, title, finding: { code, ...range, questions, version } }
    return { ...action, data }
  })
}

async function resolved(context: FeatureContext, action: CodeAction): Promise<CodeAction> {
  const data: unknown = action.data
  if (!isActionData(data)) return action
  const assessed = await context.documents.assessed(data.uri)
  if (!assessed) return action
  const { document } = assessed
  const finding = findingOf(assessed, { range: toRange(document, data.finding), data: data.finding })
  const fix = finding && fixesOf(context, assessed, finding).find(({ title }) => title === data.title)
  return fix ? { ...action, edit: toWorkspaceEdit(document, fix, context.client) } : action
}

function fixesOf({ steward }: FeatureContext, assessed: Assessed, finding: FindingKey): readonly Fix[] {
  const { document, settings } = assessed
  return steward.fixes({ text: document.getText(), path: settings.path }, finding)
}

/** Where several findings offer a change of the same name, each says which finding it is about. */
function distinct(actions: readonly CodeAction[], { steward }: FeatureContext): CodeAction[] {
  const { questions, signs } = steward.knowledge
  return actions.map((action) => {
    if (actions.filter(({ title }) => title === action.title).length === 1) return action
    const [kind, id] = String(action.diagnostics?.[0]?.code).split('/')
    const name =
      kind === 'question'
        ? questions.find((card) => card.id === id)?.label
        : signs.find((card) => card.id === id)?.title
    return name ? { ...action, title: `${action.title}: ${name}` } : action
  })
}

function wantsQuickFixes(only: readonly string[] | undefined): boolean {
  return only?.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix) ?? true
}

function isActionData(value: unknown): value is ActionData {
  if (typeof value !== 'object' || value === null) return false
  const { uri, title, finding } = value as Record<string, unknown>
  return typeof uri === 'string' && typeof title === 'string' && isData(finding)
}
