// Workflow commands: GitHub Actions turns each line into an annotation beside the text.
import type { FoundFinding } from '../report'
import type { Reporter } from '.'

const commands: Readonly<Record<FoundFinding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice'
}

/** One command per finding, and one per file that could not be checked. */
export const github: Reporter = {
  each: ({ path, findings }) => findings.map((finding) => annotation(path, finding)).join(''),
  end: ({ failures }) =>
    failures
      .map(({ path, reason }) => {
        return `::error file=${property(path)},title=rfc-steward::${data(`${path}: ${reason}`)}\n`
      })
      .join('')
}

function annotation(path: string, finding: FoundFinding): string {
  const { line, column, endLine, endColumn, code, severity, message } = finding
  // Columns are refused where an annotation spans lines.
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : ''
  const place = `file=${property(path)},line=${line},endLine=${endLine}${columns}`
  return `::${commands[severity]} ${place},title=${property(code)}::${data(message)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
