// Loads annotated proposals (folders with docs/*.md and labels/*.md.json) as the engine sees them.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { bundled } from '../engine.mjs'
import { houseOf } from './folds.mjs'

const rank = { open: 0, partial: 1, answered: 2 }

/** The parts of the engine that turn a document into features of its questions. */
export function loadEngine() {
  return bundled(
    `export { parseProposal } from './server/src/proposal/parse'
     export { featureNames } from './server/src/proposal/features'
     export { candidatesOf, compileCues, questionFeatures } from './server/src/questions/evidence'
     export { phraseBook } from './server/src/proposal/phrases'
     export { besides, documentFeatures, stateOf } from './server/src/questions/document'
     export { Tallying } from './server/src/questions/tally'
     export { odds } from './server/src/text/chance'
     export { questionCues } from './server/src/questions/cues'
     export { LineIndex } from './server/src/text/lines'`
  )
}

/**
 * All annotated documents of the sets. `house` groups what must not be split between training and testing (folds.mjs); a case
 * that is about one question, and written for it, stands alone. `whole` tells such cases from documents.
 */
export function loadDocuments(engine, sets) {
  const list = engine.phraseBook.list('training')
  const cues = engine.questionCues.map((question) => engine.compileCues(question, list))
  const documents = []
  for (const set of sets) {
    for (const name of readdirSync(path.join(set, 'docs')).sort()) {
      const labels = path.join(set, 'labels', `${name}.json`)
      if (!existsSync(labels)) continue
      const text = readFileSync(path.join(set, 'docs', name), 'utf8')
      documents.push(
        readDocument(engine, cues, list, set, name, text, JSON.parse(readFileSync(labels, 'utf8')))
      )
    }
  }
  return documents
}

function readDocument(engine, cues, list, set, name, text, gold) {
  const proposal = engine.parseProposal(text, { path: name })
  const lines = new engine.LineIndex(text)
  const candidates = engine.candidatesOf(proposal, list).map((candidate) => {
    return { ...candidate, shared: engine.featureNames(candidate.shared) }
  })
  const questions = cues.map((cue) => {
    const own = candidates.map(({ places }) => places.has(cue.headings))
    const features = candidates.map((candidate, index) => engine.questionFeatures(cue, candidate, own[index]))
    // A label may say nothing of a question: then the document teaches nothing about it.
    const { state, evidence = [] } = gold.coverage[cue.id] ?? {}
    const positives = evidence.flatMap((each) => locate(text, lines, candidates, each))
    return {
      state: rank[state],
      own,
      features,
      positives: [...new Set(positives)],
      goldLines: evidence.map(({ line }) => line)
    }
  })
  const whole = questions.every(({ state }) => state !== undefined)
  const house = whole ? houseOf(set, name) : `${path.basename(set)}/${name}`
  const places = candidates.map(({ statement }) => [
    lines.placeAt(statement.range.start).line,
    lines.placeAt(statement.range.end).line
  ])
  return { set, name, house, whole, candidates, questions, places }
}

/** The candidate in which an evidence quote ends; quotes may start in the markup before it. */
function locate(text, lines, candidates, { line, quote }) {
  const start = lines.lineStart(line)
  const at = text.indexOf(quote, start)
  const end = (at >= 0 && at < start + 5000 ? at : start) + quote.length
  const index = candidates.findIndex(
    ({ statement }) => statement.range.start <= end - 1 && statement.range.end > end - quote.length
  )
  return index < 0 ? [] : [index]
}
