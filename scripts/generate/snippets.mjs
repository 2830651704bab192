// Writes the snippets file: one snippet for each question's section.

/** `prompts` is server/src/assess/prompts.ts: the prompts look the same as those the engine inserts. */
export function sectionSnippets({ knowledge, prompts }) {
  const snippets = Object.fromEntries(
    knowledge.questions.map(({ id, question, section }) => [
      section.command.replace(/^Insert /, ''),
      {
        scope: 'markdown',
        prefix: `steward-${id}`,
        body: [
          `## ${section.heading}`,
          '',
          ...prompts.bracketPrompts(section.body.trimEnd()).split('\n'),
          ''
        ],
        description: question
      }
    ])
  )
  return [{ path: 'snippets/rfc-steward.code-snippets', text: `${JSON.stringify(snippets, undefined, 2)}\n` }]
}
