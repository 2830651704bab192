// Writes the lists of questions, signs and patterns, and the page of sources.
import { knowledgePath } from './load.mjs'
import { generatedFrom } from './pages.mjs'

const groups = { need: 'The need', ownership: 'Ownership', delivery: 'Delivery', decision: 'The decision' }
const stages = { early: 'Early', mid: 'Midway', late: 'Late' }

export function indexPages({ knowledge, sources }) {
  const from = generatedFrom(`the files in ${knowledgePath}`)
  return [
    { path: 'docs/questions/README.md', text: `${from}\n${questionIndex(knowledge.questions)}` },
    { path: 'docs/signs/README.md', text: `${from}\n${signIndex(knowledge.signs)}` },
    { path: 'docs/patterns/README.md', text: `${from}\n${patternIndex(knowledge.patterns)}` },
    {
      path: 'docs/sources.md',
      text: `${generatedFrom(`${knowledgePath}/sources.yaml`)}\n${sourcesPage(sources)}`
    }
  ]
}

function questionIndex(questions) {
  const parts = Object.entries(groups).map(([group, title]) => {
    const rows = questions
      .filter((card) => card.group === group)
      .map(
        (card) =>
          `| [${card.question}](${card.id}.md) | ${card.label} | \`question/${card.id}\` | ${card.from} |`
      )
    return `## ${title}\n\n| Question | In short | Code | Asked from |\n| --- | --- | --- | --- |\n${rows.join('\n')}`
  })
  return `# The stewardship questions

What a fair, experienced approver wants to find in a proposal before saying yes. An answer counts wherever it stands, under whatever heading. "Asked from" is the smallest blast radius (small, standard, large) at which an open question becomes a finding; all of them are always shown in the panel.

${parts.join('\n\n')}
`
}

function signIndex(signs) {
  const rows = signs.map(
    (card) => `| [${card.title}](${card.id}.md) | ${stages[card.stage]} | \`sign/${card.id}\` | ${card.ask} |`
  )
  return `# The warning signs

Sentences that show a failure pattern. A sign is about what the page says of this proposal, never about its author, and each page tells when it is a false positive.

| Sign | Stage | Code | What to ask |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

function patternIndex(patterns) {
  const row = (card) =>
    `| [${card.title}](${card.id}.md) | ${card.severity} | ${card.frequency} | ${card.mistakenFor} |`
  const head = '| Pattern | Severity | Frequency | Mistaken for |\n| --- | --- | --- | --- |'
  const failing = patterns.filter((card) => !card.healthy).map(row)
  const healthy = patterns.filter((card) => card.healthy).map(row)
  return `# The patterns

Ways in which good people and sound engineering end in a system that nobody wanted. They are patterns of organisations and incentives, not of character.

${head}
${failing.join('\n')}

## The healthy look-alike

${head}
${healthy.join('\n')}
`
}

function sourcesPage(sources) {
  const items = Object.values(sources).map(
    ({ title, url, taken }) => `- ${url ? `[${title}](${url})` : title}. *What was learned there:* ${taken}`
  )
  return `# Sources

Facts and ideas were learned from these; every text in this product is its own. The surveys and essays among them are read as experience reports, not as proof.

${items.join('\n')}
`
}
