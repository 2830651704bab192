// Writes the snippets file: each question's section, the executive trade-offs, the templates, and the comments.

/**
 * `prompts` is server/src/assess/prompts.ts and `templates` server/src/assess/templates.ts: what stands in a snippet is
 * what the engine inserts.
 */
export function sectionSnippets({ knowledge, prompts, templates }) {
  const snippet = (prefix, text, description) => ({
    scope: 'markdown',
    prefix,
    body: [...text.trimEnd().split('\n'), ''],
    description
  })
  const section = (heading, body) => `## ${heading}\n\n${prompts.bracketPrompts(body)}`
  const lines = knowledge.tradeoffs.map(({ label, prompt }, at) => `- ${label}: \${${at + 1}:${prompt}}`)
  const snippets = Object.fromEntries([
    ...knowledge.questions.map(({ id, question, section: { heading, body, command } }) => [
      command.replace(/^Insert /, ''),
      snippet(`steward-${id}`, section(heading, body), question)
    ]),
    [
      'Executive Trade-offs',
      snippet(
        'steward-executive-tradeoffs',
        section('Executive Trade-offs', lines.join('\n')),
        'A trade-off in five lines that can be heard outside engineering.'
      )
    ],
    ...knowledge.templates.map((card) => [
      `New: ${card.title}`,
      snippet(`steward-new-${card.id}`, templates.templateText(card, knowledge, []).snippet, card.description)
    ]),
    [
      'Waive a Question',
      snippet(
        'steward-waive',
        `<!-- rfc-steward-waive \${1|${codes(knowledge.questions, 'question')}|} -- \${2:[why it does not apply here]} -->`,
        'Say why a question does not apply to this document.'
      )
    ],
    [
      'Keep a Sentence',
      snippet(
        'steward-keep',
        `<!-- rfc-steward-disable-next-line \${1|${codes(knowledge.signs, 'sign')}|} -- \${2:[why this is fine here]} -->`,
        'Say why the next paragraph may stay as it is.'
      )
    ]
  ])
  return [{ path: 'snippets/rfc-steward.code-snippets', text: `${JSON.stringify(snippets, undefined, 2)}\n` }]
}

function codes(cards, kind) {
  return cards.map(({ id }) => `${kind}/${id}`).join(',')
}
