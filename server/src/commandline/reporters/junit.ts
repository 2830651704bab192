// A JUnit report: one suite per proposal, one case per finding; findings loud enough to fail the run are failures.
import { fails, type CheckedFile, type Failure, type Report } from '../report'

/** The report as XML. */
export function junit(report: Report): string {
  const files = report.files.filter(({ proposal, findings }) => proposal || findings.length)
  const suites = [...files.map((file) => suite(file, report)), ...report.failures.map(failedSuite)]
  const tests = files.reduce(
    (sum, { findings }) => sum + Math.max(1, findings.length),
    report.failures.length
  )
  const failures = files.reduce((sum, file) => sum + failing(file, report), 0)
  const counts = `tests="${tests}" failures="${failures}" errors="${report.failures.length}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rfc-steward" ${counts}>\n${suites.join('')}</testsuites>\n`
}

function suite(file: CheckedFile, report: Report): string {
  const { path, findings } = file
  const cases = findings.map((finding) => {
    const { line, column, code, severity, message } = finding
    const place = `${path}:${line}:${column}`
    const body = fails(finding, report.failOn)
      ? `<failure type="${severity}" message="${xml(message)}">${xml(`${place} ${message}`)}</failure>`
      : `<system-out>${xml(`${place} ${severity}: ${message}`)}</system-out>`
    return `    <testcase name="${xml(`${code} (${line}:${column})`)}" classname="${xml(path)}" file="${xml(path)}" line="${line}">${body}</testcase>\n`
  })
  const none = `    <testcase name="no findings" classname="${xml(path)}" file="${xml(path)}"/>\n`
  const counts = `tests="${Math.max(1, cases.length)}" failures="${failing(file, report)}" errors="0"`
  return `  <testsuite name="${xml(path)}" ${counts}>\n${cases.join('') || none}  </testsuite>\n`
}

function failedSuite({ path, reason }: Failure): string {
  const error = `<error type="file" message="${xml(reason)}"/>`
  return `  <testsuite name="${xml(path)}" tests="1" failures="0" errors="1">\n    <testcase name="readable" classname="${xml(path)}">${error}</testcase>\n  </testsuite>\n`
}

function failing({ findings }: CheckedFile, { failOn }: Report): number {
  return findings.filter((finding) => fails(finding, failOn)).length
}

/** Text for XML 1.0: markup is escaped, line breaks are kept, characters that XML cannot hold are replaced. */
function xml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) =>
      /[\t\n\r]/.test(character) ? character : '\uFFFD'
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
