// Small linear models without dependencies: sparse logistic regression and ordinal logistic regression.

const sigmoid = (z) => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, z))))

/**
 * L2-regularised logistic regression by L-BFGS.
 * @param {{ rows: Int32Array[], size: number, dense?: Float32Array[] }} x  active feature indices of each row, how many
 *   features there are, and the row's vector
 * @param {Float32Array} y  0 or 1 for each row
 * @param {Float32Array} weight  weight of each row
 * @param {number} l2  strength of the penalty; the bias is free
 * @returns {Float64Array} weights: of the features, of the vector's elements, and the bias last
 */
export function logistic({ rows, size, dense }, y, weight, l2, iterations = 80) {
  const width = dense?.[0]?.length ?? 0
  const bias = size + width
  const objective = (v, gradient) => {
    let loss = 0
    gradient.fill(0)
    for (let j = 0; j < bias; j++) {
      loss += (l2 / 2) * v[j] * v[j]
      gradient[j] = l2 * v[j]
    }
    for (let i = 0; i < rows.length; i++) {
      if (!weight[i]) continue
      const row = rows[i]
      const vector = dense?.[i]
      let z = v[bias]
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
  start[bias] = -3
  return minimise(objective, start, iterations)
}

/**
 * Ordinal logistic regression for states 0, 1, 2: P(y >= 1) and P(y >= 2) share the weights.
 * @returns {{ weights: number[], thresholds: [number, number] }}
 */
export function ordinal(rows, y, weight, l2, iterations = 200) {
  const size = rows[0].length
  const objective = (v, gradient) => {
    const first = v[size]
    const second = first + Math.exp(v[size + 1])
    let loss = 0
    gradient.fill(0)
    for (let j = 0; j < size; j++) {
      loss += (l2 / 2) * v[j] * v[j]
      gradient[j] = l2 * v[j]
    }
    for (let i = 0; i < rows.length; i++) {
      let s = 0
      for (let j = 0; j < size; j++) s += v[j] * rows[i][j]
      const p1 = sigmoid(s - first)
      const p2 = sigmoid(s - second)
      loss -=
        weight[i] * (Math.log((y[i] >= 1 ? p1 : 1 - p1) + 1e-9) + Math.log((y[i] >= 2 ? p2 : 1 - p2) + 1e-9))
      const e1 = weight[i] * (p1 - (y[i] >= 1 ? 1 : 0))
      const e2 = weight[i] * (p2 - (y[i] >= 2 ? 1 : 0))
      for (let j = 0; j < size; j++) gradient[j] += (e1 + e2) * rows[i][j]
      gradient[size] -= e1 + e2
      gradient[size + 1] -= e2 * Math.exp(v[size + 1])
    }
    return loss
  }
  const start = new Float64Array(size + 2)
  start[size] = -0.5
  const v = minimise(objective, start, iterations)
  return { weights: [...v.slice(0, size)], thresholds: [v[size], v[size] + Math.exp(v[size + 1])] }
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
