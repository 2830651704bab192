// Checks that cards fit together: what they refer to is there, snippets can be read, no heading means two questions.

/**
 * What is wrong between the cards, in full sentences. `order` lists the ids there are, `snippets` is
 * server/src/knowledge/snippet.ts.
 */
export function crossCheck({ questions, signs, patterns, templates = [] }, order, sources, snippets) {
  const ids = {
    question: new Set(order.questions),
    sign: new Set(order.signs),
    pattern: new Set(order.patterns),
    source: new Set(Object.keys(sources))
  }
  const problems = []
  const refer = (from, kind, list) => {
    for (const id of list)
      if (typeof id === 'string' && !ids[kind].has(id)) problems.push(`${from}: there is no ${kind} "${id}"`)
  }
  const check = (from, what, snippet) => {
    const wrong = snippetProblem(snippet, snippets)
    if (wrong) problems.push(`${from}: ${what}: ${wrong}`)
  }
  for (const card of questions) {
    const from = `questions/${card.id}`
    refer(from, 'pattern', card.patterns)
    refer(from, 'source', card.sources)
    check(from, 'section.body', card.section.body)
    if (card.section.aliases.includes(card.section.heading.toLowerCase()))
      problems.push(`${from}: the aliases repeat the heading`)
  }
  for (const card of signs) {
    const from = `signs/${card.id}`
    refer(from, 'pattern', card.patterns)
    refer(from, 'question', card.questions)
    refer(from, 'source', card.sources)
    for (const { title, snippet } of card.rewrites) check(from, `rewrite "${title}"`, snippet)
  }
  for (const card of patterns) {
    const from = `patterns/${card.id}`
    refer(from, 'question', card.questions)
    refer(from, 'sign', card.signs)
    refer(from, 'source', card.sources)
    refer(
      from,
      'pattern',
      card.easyToConfuseWith.map(({ pattern }) => pattern)
    )
    if (card.easyToConfuseWith.some(({ pattern }) => pattern === card.id))
      problems.push(`${from}: is said to be easy to confuse with itself`)
    if (card.healthy !== (card.severity === 'none'))
      problems.push(`${from}: a healthy pattern has severity none, and only a healthy one`)
    if (!card.healthy && card.signs.length === 0) problems.push(`${from}: no sign leads here`)
  }
  for (const card of templates) {
    const from = `templates/${card.id}`
    refer(from, 'source', card.sources)
    check(from, 'start', card.start)
    for (const { heading, question, body } of card.sections) {
      if (body) check(from, `section "${heading}"`, body)
      if (!question) continue
      refer(from, 'question', [question])
      const section = questions.find(({ id }) => id === question)?.section
      const names = section ? [section.heading.toLowerCase(), ...section.aliases] : []
      if (section && !names.includes(heading.toLowerCase()))
        problems.push(`${from}: "${heading}" is no name of the section that answers ${question}`)
    }
  }
  problems.push(...oneWay(questions, patterns, 'question'), ...oneWay(signs, patterns, 'sign'))
  return [...problems, ...sharedHeadings(questions)]
}

/** A card and a pattern name each other or neither does, so that the pages link both ways. */
function oneWay(cards, patterns, kind) {
  const problems = []
  for (const card of cards)
    for (const pattern of patterns) {
      const there = card.patterns.includes(pattern.id)
      const back = pattern[`${kind}s`].includes(card.id)
      if (there && !back)
        problems.push(`patterns/${pattern.id}: does not list the ${kind} ${card.id}, which lists it`)
      if (back && !there)
        problems.push(`${kind}s/${card.id}: does not list the pattern ${pattern.id}, which lists it`)
    }
  return problems
}

function snippetProblem(snippet, { parseSnippet }) {
  let parts
  try {
    parts = parseSnippet(snippet)
  } catch (error) {
    return error.message
  }
  const stops = [
    ...new Set(parts.flatMap((part) => (part.kind === 'stop' && part.stop > 0 ? part.stop : [])))
  ]
  stops.sort((a, b) => a - b)
  if (stops.length === 0) return 'has no tab stop, so nothing asks the author to fill it in'
  const gap = stops.findIndex((stop, index) => stop !== index + 1)
  return gap < 0 ? undefined : `tab stop ${gap + 1} is missing: number them 1, 2, 3 …`
}

/** A heading must lead to one question, or a section would be inserted twice or not at all. */
function sharedHeadings(questions) {
  const owners = new Map()
  const problems = []
  for (const { id, section } of questions)
    for (const heading of [section.heading.toLowerCase(), ...section.aliases]) {
      const other = owners.get(heading)
      if (other && other !== id) problems.push(`questions/${id}: "${heading}" already belongs to ${other}`)
      owners.set(heading, id)
    }
  return problems
}
