// The changes that would settle a finding, as quick fixes; edits are computed when one is chosen, where the client can wait.
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver'
import type { FindingKey, Fix, Surroundings } from '../../assess/model'
import { source, toRange, toWorkspaceEdit, type DiagnosticData } from '../convert'
import type { Assessed } from '../documents'
import { guarded } from '../log'
import type { FeatureContext } from './feature'
import { findingOf, isData } from './findings'

/** What an action carries until it is resolved. */
interface ActionData {
  readonly uri: string
  readonly title: string
  readonly finding: DiagnosticData
}

/** Answers `textDocument/codeAction` and `codeAction/resolve`. */
export function provideCodeActions(context: FeatureContext): void {
  const { connection, client, documents, around, log } = context
  const nothing: CodeAction[] = []
  connection.onCodeAction(
    guarded(log, 'textDocument/codeAction', nothing, async ({ textDocument, context: asked }) => {
      const ours = asked.diagnostics.filter((diagnostic) => diagnostic.source === source)
      const assessed = ours.length ? await documents.assessed(textDocument.uri) : undefined
      if (!assessed) return nothing
      const surroundings = await around.of(textDocument.uri)
      const actions = distinct(
        ours
          .flatMap((diagnostic) => actionsFor(context, assessed, surroundings, diagnostic))
          .filter(({ kind }) => isWanted(kind, asked.only)),
        assessed
      )
      return actions.sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false))
    })
  )
  if (!client.resolvesEdits) return
  connection.onCodeActionResolve(async (action) =>
    guarded(log, 'codeAction/resolve', action, () => resolved(context, action))()
  )
}

function actionsFor(
  context: FeatureContext,
  assessed: Assessed,
  around: Surroundings,
  diagnostic: Diagnostic
): CodeAction[] {
  const finding = findingOf(assessed, diagnostic)
  if (!finding) return []
  const { uri, version } = assessed.document
  return fixesOf(assessed, around, finding).map((fix) => {
    const { title, kind, preferred } = fix
    // What only helps does not settle the finding, so it does not claim to be a fix of it.
    const action: CodeAction =
      kind === 'quickfix'
        ? { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] }
        : { title, kind: CodeActionKind.Refactor }
    if (preferred) action.isPreferred = true
    if (!context.client.resolvesEdits)
      return { ...action, edit: toWorkspaceEdit(assessed.document, fix.edits, context.client) }
    const { code, range, questions } = finding
    const related = finding.related.map((place) => place.range)
    const data: ActionData = { uri, title, finding: { code, ...range, questions, related, version } }
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
  const around = await context.around.of(data.uri)
  const fix = finding && fixesOf(assessed, around, finding).find(({ title }) => title === data.title)
  return fix ? { ...action, edit: toWorkspaceEdit(document, fix.edits, context.client) } : action
}

function fixesOf(
  { document, settings, steward }: Assessed,
  around: Surroundings,
  finding: FindingKey
): readonly Fix[] {
  return steward.fixes({ text: document.content, path: settings.path }, finding, around)
}

/** Where several findings offer a change of the same name, each says which finding it is about. */
function distinct(actions: readonly CodeAction[], { steward }: Assessed): CodeAction[] {
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

/** Whether a kind, or one that it is a part of, was asked for. */
function isWanted(kind = '', only: readonly string[] | undefined): boolean {
  return only?.some((each) => each === '' || each === kind || kind.startsWith(`${each}.`)) ?? true
}

function isActionData(value: unknown): value is ActionData {
  if (typeof value !== 'object' || value === null) return false
  const { uri, title, finding } = value as Record<string, unknown>
  return typeof uri === 'string' && typeof title === 'string' && isData(finding)
}
