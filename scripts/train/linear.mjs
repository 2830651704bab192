// Small linear models without dependencies: sparse logistic regression, and logistic regressions of like tasks.

/** Log odds below which an earlier model learns nothing more from a row that does not show what is looked for. */
const far = -5

const sigmoid = (z) => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, z))))

/**
 * L2-regularised logistic regression by L-BFGS.
 * @param {{ rows: Int32Array[], size: number, dense?: Float32Array[] }} x  active feature indices of each row, how many
 *   features there are, and the row's vector
 * @param {Float32Array} y  0 or 1 for each row
 * @param {Float32Array} weight  weight of each row
 * @param {number} l2  strength of the penalty; the bias is free
 * @param {{ iterations?: number, base?: Float64Array, times?: number, isNew?: ArrayLike<boolean> }} how  `base` is what an earlier
 *   model says of each row, in log odds: then what is learned comes on top of it. That one has seen so many times as much, but not
 *   the features that are new
 * @returns {Float64Array} weights: of the features, of the vector's elements, and the bias last
 */
export function logistic(
  { rows, size, dense },
  y,
  weight,
  l2,
  { iterations = 80, base, times = 0, isNew = [] } = {}
) {
  const width = dense?.[0]?.length ?? 0
  const bias = size + width
  const penalties = new Float64Array(bias + 1).fill(l2)
  penalties[bias] = 0
  if (base) addInformation(penalties, { rows, size, dense }, weight, { base, times, isNew })
  const isSettled = (i) => base !== undefined && !y[i] && base[i] < far
  const live = [...rows.keys()].filter((i) => weight[i] && !isSettled(i))
  const objective = (v, gradient) => {
    let loss = 0
    gradient.fill(0)
    for (let j = 0; j <= bias; j++) {
      loss += (penalties[j] / 2) * v[j] * v[j]
      gradient[j] = penalties[j] * v[j]
    }
    for (const i of live) {
      const row = rows[i]
      const vector = dense?.[i]
      let z = v[bias] + (base ? base[i] : 0)
      for (let k = 0; k < row.length; k++) z += v[row[k]]
      for (let k = 0; k < width; k++) z += v[size + k] * vector[k]
      const p = sigmoid(z)
      loss -= weight[i] * (y[i] ? Math.log(p + 1e-9) : Math.log(1 - p + 1e-9))
      const error = weight[i] * (p - y[i])
      for (let k = 0; k < row.length; k++) gradient[row[k]] += error
      for (let k = 0; k < width; k++) gradient[size + k] += error * vector[k]
      gradient[bias] += error
    }
    return loss
  }
  const start = new Float64Array(bias + 1)
  // What is looked for is rare, and an earlier model knows that.
  start[bias] = base ? 0 : -3
  return minimise(objective, start, iterations)
}

/** Rows of features on one scale: each less its mean, by its spread. */
export function standardised(rows) {
  const mean = rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length)
  const scale = mean.map(
    (m, j) => Math.sqrt(rows.reduce((sum, row) => sum + (row[j] - m) ** 2, 0) / rows.length) + 0.1
  )
  return { mean, scale, standard: rows.map((row) => row.map((value, j) => (value - mean[j]) / scale[j])) }
}

/**
 * Adds how sure an earlier model is of each of its weights: the information that so many times these rows held for it. What it
 * has often seen stays, what it has not seen is learned.
 */
function addInformation(penalties, { rows, size, dense }, weight, { base, times, isNew }) {
  const bias = penalties.length - 1
  for (let i = 0; i < rows.length; i++) {
    const p = sigmoid(base[i])
    const information = times * weight[i] * p * (1 - p)
    for (const j of rows[i]) if (!isNew[j]) penalties[j] += information
    const vector = dense?.[i] ?? []
    for (let k = 0; k < vector.length; k++) penalties[size + k] += information * vector[k] * vector[k]
    penalties[bias] += information
  }
}

/**
 * Logistic regressions of tasks that are alike: what they have in common is learned from the rows of all, and what is a task's own
 * comes on top of it.
 * @param {{ task: number, values: readonly number[], shown: boolean, weight: number, base: number }[]} rows  `base` is what an earlier
 *   model says, in log odds
 * @param {number} tasks  how many there are
 * @param {{ common: number, own: number }} penalty  its strength; the biases are free
 * @returns {{ bias: number, weights: number[] }[]}  of each task
 */
export function alike(rows, tasks, penalty) {
  const size = rows[0].values.length
  // First what is common, then what is each task's own, then the biases.
  const ownOf = (task) => size * (task + 1)
  const biasOf = (task) => size * (tasks + 1) + task
  const objective = (v, gradient) => {
    let loss = 0
    gradient.fill(0)
    for (let j = 0; j < ownOf(tasks); j++) {
      const strength = j < size ? penalty.common : penalty.own
      loss += (strength / 2) * v[j] * v[j]
      gradient[j] = strength * v[j]
    }
    for (const { task, values, shown, weight, base } of rows) {
      const own = ownOf(task)
      let z = base + v[biasOf(task)]
      for (let j = 0; j < size; j++) z += (v[j] + v[own + j]) * values[j]
      const p = sigmoid(z)
      loss -= weight * Math.log((shown ? p : 1 - p) + 1e-9)
      const error = weight * (p - (shown ? 1 : 0))
      for (let j = 0; j < size; j++) {
        gradient[j] += error * values[j]
        gradient[own + j] += error * values[j]
      }
      gradient[biasOf(task)] += error
    }
    return loss
  }
  const v = minimise(objective, new Float64Array(biasOf(tasks)), 400)
  return Array.from({ length: tasks }, (_, task) => ({
    bias: v[biasOf(task)],
    weights: Array.from({ length: size }, (_, j) => v[j] + v[ownOf(task) + j])
  }))
}

/** L-BFGS with a backtracking line search (Nocedal and Wright, Numerical Optimization, algorithm 7.5). */
function minimise(objective, start, iterations, memory = 8) {
  const n = start.length
  let x = start.slice()
  let gradient = new Float64Array(n)
  let loss = objective(x, gradient)
  const steps = []
  const changes = []
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = gradient.slice()
    const alphas = []
    for (let i = steps.length - 1; i >= 0; i--) {
      const rho = 1 / dot(changes[i], steps[i])
      const alpha = rho * dot(steps[i], direction)
      alphas[i] = alpha
      for (let j = 0; j < n; j++) direction[j] -= alpha * changes[i][j]
    }
    const last = steps.length - 1
    const scale =
      last >= 0
        ? dot(steps[last], changes[last]) / dot(changes[last], changes[last])
        : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)))
    for (let j = 0; j < n; j++) direction[j] *= scale
    for (let i = 0; i < steps.length; i++) {
      const rho = 1 / dot(changes[i], steps[i])
      const beta = rho * dot(changes[i], direction)
      for (let j = 0; j < n; j++) direction[j] += steps[i][j] * (alphas[i] - beta)
    }
    const slope = -dot(gradient, direction)
    if (slope > -1e-7) break
    let rate = 1
    const next = new Float64Array(n)
    const nextGradient = new Float64Array(n)
    let nextLoss = Infinity
    for (let attempt = 0; attempt < 20; attempt++, rate /= 2) {
      for (let j = 0; j < n; j++) next[j] = x[j] - rate * direction[j]
      nextLoss = objective(next, nextGradient)
      if (nextLoss <= loss + 1e-4 * rate * slope) break
    }
    if (!(nextLoss < loss)) break
    const step = new Float64Array(n)
    const change = new Float64Array(n)
    for (let j = 0; j < n; j++) {
      step[j] = next[j] - x[j]
      change[j] = nextGradient[j] - gradient[j]
    }
    if (dot(step, change) > 1e-10) {
      steps.push(step)
      changes.push(change)
      if (steps.length > memory) {
        steps.shift()
        changes.shift()
      }
    }
    const improvement = (loss - nextLoss) / Math.max(1, Math.abs(loss))
    x = next
    gradient = nextGradient
    loss = nextLoss
    if (improvement < 1e-6) break
  }
  return x
}

function dot(a, b) {
  let total = 0
  for (let i = 0; i < a.length; i++) total += a[i] * b[i]
  return total
}
