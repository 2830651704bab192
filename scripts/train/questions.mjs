// Trains the question models on annotated proposals and reports figures cross-validated by house.
//
//   node scripts/train/questions.mjs [--cv] [--write] SET[=WEIGHT]...
//
// --cv also writes each document's chances to out/train/cross-validation.json, for choosing thresholds.
// A SET is a folder with docs/*.md and labels/*.md.json, which may weigh more than the others. The labels stay outside the
// repository, the weights (server/src/questions/weights.generated.ts) are in it.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocuments, loadEngine } from './data.mjs'
import { logistic, ordinal } from './linear.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const minimumDocuments = 4
const statementPenalty = 4
const documentPenalty = 5
/** Weight of a company-style document beside a public one: about four of them to three stood the cross-validation. */
const emphasis = 1
const caseEmphasis = 8
const rank = { open: 0, partial: 1, answered: 2 }
const folds = 6
const innerFolds = 4
/** Features kept for each question: the weights file stays under 300 KB. */
const keep = 1150

const args = process.argv.slice(2)
const given = args.filter((arg) => !arg.startsWith('--')).map((arg) => arg.split('='))
const sets = given.map(([set]) => set)
const weights = new Map(given.map(([set, weight = '1']) => [set, Number(weight)]))
if (!sets.length) {
  console.error('usage: node scripts/train/questions.mjs [--cv] [--write] SET...')
  process.exit(2)
}
const engine = await loadEngine()
const documents = loadDocuments(engine, sets)
const ids = engine.questionCues.map(({ id }) => id)
console.log(`${documents.length} documents of ${new Set(documents.map(({ house }) => house)).size} houses`)

if (args.includes('--cv')) crossValidate()
if (args.includes('--write')) write()

/** Statement models of one question: [speaks to it, answers it], over the vocabulary of these documents. */
function trainStatements(docs, q) {
  const seen = new Map()
  for (const doc of docs) {
    const own = new Set()
    for (const [i, { shared }] of doc.candidates.entries()) {
      for (const feature of shared) own.add(feature)
      for (const feature of doc.questions[q].features[i]) own.add(feature)
    }
    for (const feature of own) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  }
  const vocabulary = new Map()
  for (const [feature, count] of seen) if (count >= minimumDocuments) vocabulary.set(feature, vocabulary.size)
  const rows = []
  const touches = []
  const answers = []
  const weight = []
  for (const doc of docs) {
    const { state, positives, features } = doc.questions[q]
    for (const [i, { shared }] of doc.candidates.entries()) {
      rows.push(
        Int32Array.from([...shared, ...features[i]].flatMap((feature) => vocabulary.get(feature) ?? []))
      )
      const positive = positives.includes(i)
      touches.push(positive ? 1 : 0)
      answers.push(positive && state === 2 ? 1 : 0)
      // An annotator names three sentences at most, so silence in a document with an answer says little.
      weight.push((positive ? (state === 2 ? 2 : 1.5) : state === 0 ? 0.4 : 0.15) * emphasisOf(doc))
    }
  }
  const x = { rows, size: vocabulary.size }
  const w = Float32Array.from(weight)
  return {
    vocabulary,
    touches: logistic(x, Float32Array.from(touches), w, statementPenalty),
    answers: logistic(x, Float32Array.from(answers), w, statementPenalty)
  }
}

function scoresOf(model, doc, q) {
  const size = model.vocabulary.size
  return doc.candidates.map(({ shared }, i) => {
    let touches = model.touches[size]
    let answers = model.answers[size]
    for (const feature of [...shared, ...doc.questions[q].features[i]]) {
      const index = model.vocabulary.get(feature)
      if (index === undefined) continue
      touches += model.touches[index]
      answers += model.answers[index]
    }
    return { touches, answers }
  })
}

/** Document features by models that have not seen the document's house, so that they look as they will in use. */
function outOfFold(docs, q) {
  const houses = [...new Set(docs.map(({ house }) => house))].sort()
  const fold = new Map(houses.map((house, i) => [house, (i * 7 + 3) % innerFolds]))
  const result = new Map()
  for (let k = 0; k < innerFolds; k++) {
    const held = docs.filter(({ house }) => fold.get(house) === k)
    if (!held.length) continue
    const model = trainStatements(
      docs.filter(({ house }) => fold.get(house) !== k),
      q
    )
    for (const doc of held) result.set(doc, documentFeatures(doc, scoresOf(model, doc, q), q))
  }
  return result
}

/** Public houses' documents are named HOUSE--name.md. A case that is about one question weighs more in it. */
function emphasisOf({ name, set, questions }) {
  if (questions.some(({ state }) => state === undefined)) return caseEmphasis
  return (name.includes('--') ? 1 : emphasis) * weights.get(set)
}

function documentFeatures(doc, scores, q) {
  const { words, questions } = tallyOf(doc, scores, q)
  return engine.documentFeatures(questions[0], words)
}

/** What the document's statements say to one question, as the engine adds it up; `found` is a statement's index. */
function tallyOf(doc, scores, q) {
  const tallying = new engine.Tallying(1)
  for (const [i, { words, traits }] of doc.candidates.entries()) {
    const { touches, answers } = scores[i]
    const own = [doc.questions[q].own[i]]
    tallying.add(i, { words, traits, own, touches: [touches], answers: [answers] })
  }
  return tallying.tally
}

function odds(z) {
  return 1 / (1 + Math.exp(-z))
}

function train(all, q) {
  const docs = all.filter(({ questions }) => questions[q].state !== undefined)
  const features = outOfFold(docs, q)
  const rows = docs.map((doc) => features.get(doc))
  const size = engine.documentFeatureNames.length
  const mean = Array.from(
    { length: size },
    (_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length
  )
  const scale = mean.map(
    (m, j) => Math.sqrt(rows.reduce((sum, row) => sum + (row[j] - m) ** 2, 0) / rows.length) + 0.1
  )
  const standard = rows.map((row) => row.map((value, j) => (value - mean[j]) / scale[j]))
  const states = docs.map((doc) => doc.questions[q].state)
  const document = ordinal(standard, states, docs.map(emphasisOf), documentPenalty)
  return { statements: trainStatements(docs, q), document: { mean, scale, ...document } }
}

function judge(model, doc, q) {
  const scores = scoresOf(model.statements, doc, q)
  const { mean, scale, weights, thresholds } = model.document
  const total = documentFeatures(doc, scores, q).reduce(
    (sum, value, j) => sum + ((value - mean[j]) / scale[j]) * weights[j],
    0
  )
  const best = tallyOf(doc, scores, q)
    .questions[0].best.slice(0, 3)
    .map(({ found }) => found)
  const touched = odds(total - thresholds[0])
  const answered = odds(total - thresholds[1])
  const highest = scores[best[0]]?.touches ?? -9
  const state = engine.stateOf(touched, answered, highest)
  return { state: rank[state], best, touched, answered, highest }
}

function crossValidate() {
  const houses = [...new Set(documents.map(({ house }) => house))].sort()
  const fold = new Map(houses.map((house, i) => [house, (i * 5 + 1) % folds]))
  const judged = new Map(documents.map((doc) => [doc, []]))
  for (const q of ids.keys()) {
    for (let k = 0; k < folds; k++) {
      const model = train(
        documents.filter(({ house }) => fold.get(house) !== k),
        q
      )
      for (const doc of documents.filter(({ house }) => fold.get(house) === k))
        judged.get(doc)[q] = judge(model, doc, q)
    }
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
  const groups = new Map([['all', documents]])
  groups.set(
    'public houses',
    documents.filter(({ name }) => name.includes('--'))
  )
  groups.set(
    'company style',
    documents.filter(({ name }) => !name.includes('--'))
  )
  for (const set of sets)
    groups.set(
      set,
      documents.filter((doc) => doc.set === set)
    )
  for (const [label, docs] of groups) if (docs.length) console.log(report(label, docs, judged))
}

function report(label, docs, judged) {
  const kappas = ids.map((_, q) =>
    kappa(
      docs
        .filter(({ questions }) => questions[q].state !== undefined)
        .map((doc) => [doc.questions[q].state, judged.get(doc)[q].state])
    )
  )
  let right = 0
  let wrong = 0
  let wrongAnswered = 0
  let missed = 0
  let evidence = 0
  let found = 0
  for (const doc of docs) {
    for (const q of ids.keys()) {
      const { state, goldLines } = doc.questions[q]
      if (state === undefined) continue
      const said = judged.get(doc)[q]
      if (said.state === 0 && state === 0) right++
      else if (said.state === 0) {
        wrong++
        if (state === 2) wrongAnswered++
      } else if (state === 0) missed++
      if (state === 2 && said.state > 0) {
        evidence++
        if (
          said.best.some((i) =>
            goldLines.some((line) => line >= doc.places[i][0] - 2 && line <= doc.places[i][1] + 2)
          )
        )
          found++
      }
    }
  }
  const share = (a, b) => (b ? a / b : 1).toFixed(2)
  const mean = kappas.reduce((a, b) => a + b, 0) / kappas.length
  return [
    `${label}: ${docs.length} documents, agreement ${mean.toFixed(3)}, open: strict precision ${share(right, right + wrong)}, lenient ${share(right, right + wrongAnswered)}, recall ${share(right, right + missed)}, evidence ${share(found, evidence)}`,
    `  ${ids.map((id, q) => `${id} ${kappas[q].toFixed(2)}`).join(', ')}`
  ].join('\n')
}

/** Quadratically weighted kappa of pairs [gold, said]. */
function kappa(pairs) {
  const gold = [0, 0, 0]
  const said = [0, 0, 0]
  let seen = 0
  for (const [a, b] of pairs) {
    gold[a]++
    said[b]++
    seen += (a - b) ** 2
  }
  let chance = 0
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) chance += (gold[i] * said[j] * (i - j) ** 2) / pairs.length
  return chance ? 1 - seen / chance : 0
}

function write() {
  const result = {}
  for (const [q, id] of ids.entries()) {
    const { statements, document } = train(documents, q)
    const { vocabulary, touches, answers } = statements
    const size = vocabulary.size
    const features = [...vocabulary]
      .map(([name, index]) => [name, Math.round(touches[index] * 100), Math.round(answers[index] * 100)])
      .sort((a, b) => Math.abs(b[1]) + Math.abs(b[2]) - Math.abs(a[1]) - Math.abs(a[2]))
      .slice(0, keep)
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    const short = (values) => values.map((value) => Number(value.toFixed(3)))
    result[id] = {
      bias: short([touches[size], answers[size]]),
      features: Object.fromEntries(features.map(([name, a, b]) => [name, [a, b]])),
      document: {
        mean: short(document.mean),
        scale: short(document.scale),
        weights: short(document.weights),
        thresholds: short(document.thresholds)
      }
    }
  }
  const header =
    '// Written by scripts/train/questions.mjs: change that, not this. Weights in hundredths, one pair for each feature.\n' +
    "import type { QuestionWeights } from './model'\n\n"
  const lines = Object.entries(result).map(
    ([id, weights]) => `  ${JSON.stringify(id)}: ${JSON.stringify(weights)}`
  )
  const text = `${header}export const weights: Readonly<Record<string, QuestionWeights>> = {\n${lines.join(',\n')}\n}\n`
  writeFileSync(path.join(root, 'server/src/questions/weights.generated.ts'), text)
  console.log(`weights written: ${Math.round(text.length / 1024)} KB`)
}
