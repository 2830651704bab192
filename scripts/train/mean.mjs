// What two trainings say together: models whose totals are the mean of theirs.

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * A document's model that gives the mean of what these give: their weights are of features scaled in different ways.
 * @param {{ mean: number[], scale: number[], weights: number[], thresholds: [number, number] }[]} models
 */
export function meanModel(models) {
  const [{ mean: middle, scale }] = models
  const slopes = scale.map((_, j) => mean(models.map((model) => model.weights[j] / model.scale[j])))
  const weights = slopes.map((slope, j) => slope * scale[j])
  const moved = offset({ weights, mean: middle, scale })
  const thresholds = [0, 1].map(
    (t) => mean(models.map((model) => model.thresholds[t] + offset(model))) - moved
  )
  return { mean: middle, scale, weights, thresholds }
}

/** What the middle of the features takes from a total. */
function offset({ weights, mean: middle, scale }) {
  return weights.reduce((sum, weight, j) => sum + (weight * middle[j]) / scale[j], 0)
}
