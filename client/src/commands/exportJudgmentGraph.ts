// Saves what the dependency graph shows as an SVG file.
import { Uri } from 'vscode'
import { sayNotRunning, type Command } from './command'

export const exportJudgmentGraph: Command = {
  id: 'rfcSteward.exportJudgmentGraph',
  title: 'Export Dependency Graph as SVG…',
  running: ({ judgment }, target) =>
    judgment.export(typeof target === 'string' ? Uri.parse(target) : undefined),
  stopped: sayNotRunning
}
