// Writes the snippets file: one snippet for each question's section.

export function sectionSnippets({ knowledge }) {
  const snippets = Object.fromEntries(
    knowledge.questions.map(({ id, question, section }) => [
      section.command.replace(/^Insert /, ''),
      {
        scope: 'markdown',
        prefix: `steward-${id}`,
        body: [`## ${section.heading}`, '', ...section.body.trimEnd().split('\n'), ''],
        description: question
      }
    ])
  )
  return [{ path: 'snippets/rfc-steward.code-snippets', text: `${JSON.stringify(snippets, undefined, 2)}\n` }]
}
