// Trains the question models on annotated proposals and reports figures cross-validated by house.
//
//   node scripts/train/questions.mjs --vectors FILE [--further] [--cv] [--write] SET[=WEIGHT]...
//
// FILE holds word vectors (vectors.mjs). --further adds what the sets say to the weights that are there. --cv also writes each
// document's chances to out/train/cross-validation.json, for choosing thresholds. A SET is a folder with docs/*.md and
// labels/*.md.json, which may weigh more than the others. The labels stay outside the repository, the weights
// (server/src/questions/weights.generated.ts) are in it.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundled } from '../engine.mjs'
import { readArguments } from './arguments.mjs'
import { loadDocuments, loadEngine } from './data.mjs'
import { folds, foldsOf, isPublic } from './folds.mjs'
import { packed } from './pack.mjs'
import { Earlier, shipped } from './shipped.mjs'
import { questionWeights, room } from './questionWeights.mjs'
import { reportAll } from './report.mjs'
import { stateOdds, trainStates } from './states.mjs'
import { StatementTrainer, vocabularyOf } from './statements.mjs'
import { readVectors } from './vectors.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const { options, sets: named } = readArguments(
  'node scripts/train/questions.mjs --vectors FILE [--further] [--cv] [--write] SET[=WEIGHT]...'
)
const minimumDocuments = 4
const statementPenalty = options.further ? 2 : 4
/** How many times the documents of a further training the earlier ones are taken to be. */
const times = 1
/**
 * Weight of a case that is about one question, beside a document: of its sentences, and of the whole. It is written for its
 * question, so its words teach much; and drafts begin as short as it is.
 */
const caseEmphasis = { statements: 8, document: 5 }
/** Weight of a public house's document beside another: there are far fewer of them. */
const publicEmphasis = { statements: 2, document: 3 }
const rank = { open: 0, partial: 1, answered: 2 }

const given = named.map((set) => set.split('='))
const sets = given.map(([set]) => set)
const weights = new Map(given.map(([set, weight = '1']) => [set, Number(weight)]))
const { stems } = await bundled("export { stems } from './server/src/proposal/words'")
const trainer = new StatementTrainer(readVectors(options.vectors, stems))
const engine = await loadEngine()
const documents = loadDocuments(engine, sets)
const weightsFile = path.join(root, 'server/src/questions/weights.generated.ts')
/** What is known already, where the documents are to add to it. */
const earlier = options.further ? new Earlier(await shipped(weightsFile)) : undefined
const ids = engine.questionCues.map(({ id }) => id)
const knownStates = earlier?.states(ids)
const houses = new Set(documents.map(({ house }) => house))
const foldOf = foldsOf(houses)
/** What a pass over the folds found, question by question: training and cross-validation need the same. */
const passes = new Map()
/** What each document says to all questions, by these passes. */
const besides = new Map()
console.log(`${documents.length} documents of ${houses.size} houses and writers`)

if (options.cv) crossValidate()
if (options.write) write()

/** In how many documents each feature of this question stands, its own features included. */
function documentsWith(docs, q) {
  const counts = new Map()
  for (const doc of docs) {
    const there = new Set(doc.candidates.flatMap((_, i) => featuresOf(doc, i, q)))
    for (const feature of there) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return counts
}

function featuresOf({ candidates, questions }, i, q) {
  return [...candidates[i].shared, ...questions[q].features[i]]
}

/** Statement models of one question: that a statement speaks to it, and that it answers it. */
function trainStatements(docs, q) {
  const [rows, words, touches, answers, weight] = [[], [], [], [], []]
  for (const doc of docs) {
    const { state, positives } = doc.questions[q]
    for (const [i, { shared }] of doc.candidates.entries()) {
      rows.push(featuresOf(doc, i, q))
      words.push(shared)
      const positive = positives.includes(i)
      touches.push(positive ? 1 : 0)
      answers.push(positive && state === 2 ? 1 : 0)
      // An annotator names three sentences at most, so silence in a document with an answer says little.
      weight.push(
        (positive ? (state === 2 ? 2 : 1.5) : state === 0 ? 0.4 : 0.15) * emphasisOf(doc, 'statements')
      )
    }
  }
  const how = {
    vocabulary: vocabularyOf(documentsWith(docs, q), minimumDocuments),
    penalty: statementPenalty
  }
  const data = { rows, words, weight: Float32Array.from(weight) }
  return { touches: fit(touches, 2 * q), answers: fit(answers, 2 * q + 1) }

  function fit(shows, column) {
    const y = Float32Array.from(shows)
    if (!earlier) return trainer.fit({ ...data, y }, how)
    const before = earlier.model(column)
    const ownOf = (i) => rows[i].slice(words[i].length).reduce((sum, name) => sum + before.weight(name), 0)
    const base = Float64Array.from(words, (shared, i) => earlier.scores(shared)[column] + ownOf(i))
    return trainer.fit({ ...data, y, base }, { ...how, before, times })
  }
}

function scoresOf({ touches, answers }, doc, q) {
  return doc.candidates.map((_, i) => {
    const features = featuresOf(doc, i, q)
    const score = ({ bias, weight }) => features.reduce((sum, name) => sum + weight(name), bias)
    return { touches: score(touches), answers: score(answers) }
  })
}

/**
 * What each document says to a question by models that have not seen its house, or its writer's other documents, as it will be
 * in use.
 */
function outOfFold(q) {
  const there = passes.get(q)
  if (there) return there
  const result = new Map()
  for (let k = 0; k < folds; k++) {
    const held = documents.filter((doc) => foldOf(doc.house) === k)
    if (!held.length) continue
    const model = trainStatements(
      labelled(q).filter((doc) => foldOf(doc.house) !== k),
      q
    )
    for (const doc of held) result.set(doc, readWith(model, doc, q))
  }
  passes.set(q, result)
  return result
}

function emphasisOf({ name, set, whole }, stage) {
  if (!whole) return caseEmphasis[stage]
  return weights.get(set) * (isPublic(name) ? publicEmphasis[stage] : 1)
}

/** What a document says to one question, its words, the best statements, and what the first of them reaches. */
function readWith(model, doc, q) {
  const scores = scoresOf(model, doc, q)
  const { words, questions } = tallyOf(doc, scores, q)
  const best = questions[0].best.slice(0, 3).map(({ statement }) => statement)
  return { tally: questions[0], words, best, highest: scores[best[0]]?.touches ?? -9 }
}

/** What the document's statements say to one question, as the engine adds it up; in the place of a statement there is its index. */
function tallyOf(doc, scores, q) {
  const tallying = new engine.Tallying(1)
  for (const [i, { words, traits }] of doc.candidates.entries()) {
    const { touches, answers } = scores[i]
    const own = [doc.questions[q].own[i]]
    const reading = { words, traits, own, touches: [touches], answers: [answers] }
    tallying.add(i, { offset: 0, blocks: 0, sections: 0 }, reading)
  }
  return tallying.tally
}

/** Documents that say something of a question. */
function labelled(q) {
  return documents.filter(({ questions }) => questions[q].state !== undefined)
}

/** A document's features for one question: what it says to that one, and to all. */
function documentRow(doc, q) {
  const { tally, words } = outOfFold(q).get(doc)
  return engine.documentFeatures(tally, words, besidesOf(doc))
}

/** What it says to all questions. */
function besidesOf(doc) {
  if (!besides.has(doc))
    besides.set(doc, engine.besides(Array.from(ids, (_, q) => outOfFold(q).get(doc).tally)))
  return besides.get(doc)
}

/** The models over what documents say to the questions. */
function trainDocuments(docs) {
  const rows = ids.flatMap((_, q) =>
    docs.flatMap((doc) => {
      const { state } = doc.questions[q]
      if (state === undefined) return []
      return [{ task: q, features: documentRow(doc, q), state, weight: emphasisOf(doc, 'document') }]
    })
  )
  return trainStates(rows, ids.length, knownStates)
}

function judge(models, doc, q) {
  const [touched, answered] = stateOdds(models, q, documentRow(doc, q)).map(engine.odds)
  const { best, highest } = outOfFold(q).get(doc)
  return { state: rank[engine.stateOf(touched, answered, highest)], best, touched, answered, highest }
}

function crossValidate() {
  const judged = new Map(documents.map((doc) => [doc, []]))
  for (let k = 0; k < folds; k++) {
    const models = trainDocuments(documents.filter((doc) => foldOf(doc.house) !== k))
    for (const q of ids.keys())
      for (const doc of labelled(q)) if (foldOf(doc.house) === k) judged.get(doc)[q] = judge(models, doc, q)
  }
  const records = documents.map((doc) => ({
    name: doc.name,
    set: doc.set,
    questions: judged
      .get(doc)
      .map(({ touched, answered, highest }, q) => [doc.questions[q].state, touched, answered, highest])
  }))
  mkdirSync(path.join(root, 'out/train'), { recursive: true })
  writeFileSync(path.join(root, 'out/train/cross-validation.json'), JSON.stringify(records))
  reportAll(documents, judged, ids)
}

function write() {
  const models = ids.map((_, q) => trainStatements(labelled(q), q))
  const columns = models.flatMap(({ touches, answers }) => [touches, answers])
  const counts = new Map()
  for (const q of ids.keys()) {
    for (const [name, count] of documentsWith(documents, q))
      counts.set(name, Math.max(count, counts.get(name) ?? 0))
  }
  const weightsOf = (name) => columns.map(({ weight }) => weight(name))
  const rows = new Map()
  for (const [name, count] of counts) if (count >= minimumDocuments / 2) rows.set(name, weightsOf(name))
  // What earlier documents taught stays, whether or not these hold it.
  for (const name of earlier?.names ?? []) {
    rows.set(name, weightsOf(name))
    counts.set(name, Math.max(minimumDocuments, times * (counts.get(name) ?? 0)))
  }
  const lines = packed({ bias: columns.map(({ bias }) => bias), weights: rows }, counts, room)
  const text = questionWeights(ids, lines, trainDocuments(documents))
  writeFileSync(weightsFile, text)
  console.log(`weights written: ${rows.size} features, ${Math.round(text.length / 1024)} KB`)
}
