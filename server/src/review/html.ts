// The HTML export: one page without scripts or anything from elsewhere, in the reader's light or dark colours.
import type { Report } from './report'

/** A whole page. Nothing in it runs, and nothing is fetched. */
export function htmlPage(report: Report): string {
  const { title, facts, questions, signs, patterns, initiative, tradeoffs } = report
  const name = `Assessment of “${escape(title)}”`
  const rows = questions.map(({ label, state, line, said }) => {
    const cells = [state, line === undefined ? '' : String(line), said].map(
      (cell) => `<td>${escape(cell)}</td>`
    )
    return `<tr class="${escape(state.replace(' ', '-'))}"><th scope="row">${escape(label)}</th>${cells.join('')}</tr>`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${name}</h1>
<dl>${facts.map(([key, value]) => `<div><dt>${escape(key)}</dt><dd>${escape(value)}</dd></div>`).join('')}</dl>
<h2>Questions</h2>
<table>
<thead><tr><th scope="col">Question</th><th scope="col">State</th><th scope="col">Line</th><th scope="col">What the text says, or what is missing</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
${list(
  'Signs',
  signs.map(
    ({ title: sign, line, text, message }) =>
      `<strong>${escape(sign)}</strong>, line ${line}: <q>${escape(text)}</q> ${escape(message)}`
  )
)}
${list(
  'Related patterns',
  patterns.map(({ title: pattern, because }) => `<strong>${escape(pattern)}</strong>: ${escape(because)}`)
)}
${list(
  'Legitimate initiative',
  initiative.map(({ label, met, note }) => `${escape(label)}: ${met ? 'met' : `not yet. ${escape(note)}`}`)
)}
${list(
  'Executive trade-offs',
  tradeoffs.map(({ label, said }) => `${escape(label)}: ${said ? escape(said) : 'not said yet'}`)
)}
</main>
</body>
</html>
`
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
dl { display: flex; flex-wrap: wrap; gap: 0 2rem; }
dt { font-size: .85rem; opacity: .8; }
dd { margin: 0; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
tr.open > :first-child, tr.partly-answered > :first-child { border-left: .3rem solid currentColor; }
tr.open td:nth-child(2) { font-weight: 700; }
`

function list(title: string, items: readonly string[]): string {
  if (!items.length) return ''
  return `<h2>${title}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`
}

/** The document's words as text of the page. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
