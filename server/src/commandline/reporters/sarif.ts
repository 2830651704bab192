// SARIF 2.1.0, the format of code scanning: the rules with their explanations, then one result per finding.
import { documentationUrl } from '../../assess'
import type { Failure, FoundFinding, Report, Rule, Span } from '../report'
import { pageOf } from '../rules'

const levels: Readonly<Record<FoundFinding['severity'], 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note'
}

/** The report as one SARIF log with one run. */
export function sarif({ version, files, failures, rules = [] }: Report): string {
  const found = new Set(files.flatMap(({ findings }) => findings.map(({ code }) => code)))
  const known = new Set(rules.map(({ code }) => code))
  // Codes about the document as a whole are no rules of the product, but each result has to name one.
  const others = [...found].filter((code) => !known.has(code)).sort()
  const ids = [...known, ...others]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'RFC Steward',
            version,
            informationUri: documentationUrl,
            rules: [...rules.map(descriptor), ...others.map((id) => ({ id, helpUri: pageOf(id) }))]
          }
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(notification)
          }
        ],
        artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) }, sourceLanguage: 'markdown' })),
        results: files.flatMap(({ path, findings }, index) =>
          findings.map((finding) => result(finding, ids.indexOf(finding.code), { uri: uriOf(path), index }))
        )
      }
    ]
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

interface ArtifactLocation {
  readonly uri: string
  readonly index: number
}

function descriptor({ code, title, text, markdown, page }: Rule): Record<string, unknown> {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text },
    helpUri: page,
    help: { text, markdown },
    properties: { tags: [code.startsWith('sign/') ? 'warning sign' : 'stewardship question'] }
  }
}

function result(finding: FoundFinding, ruleIndex: number, file: ArtifactLocation): Record<string, unknown> {
  const { code, severity, message, related, patterns, stage } = finding
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: file, region: region(finding) } }],
    ...(related.length
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            message: { text: place.message },
            physicalLocation: { artifactLocation: file, region: region(place) }
          }))
        }
      : {}),
    properties: { patterns, ...(stage ? { stage } : {}) }
  }
}

function region({ line, column, endLine, endColumn }: Span): Record<string, number> {
  return { startLine: line, startColumn: column, endLine, endColumn }
}

function notification({ path, reason }: Failure): Record<string, unknown> {
  return {
    level: 'error',
    message: { text: `${path}: ${reason}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }]
  }
}

/** A relative path stays relative, so that code scanning finds the file in the repository. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return `file://${encoded}`
  return /^[A-Za-z]:/.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded
}
