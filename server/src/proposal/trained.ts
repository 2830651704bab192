// The trained models that read statements: what a statement's features weigh is added up once for all of them.
import { Lately } from '../text/lately'
import { FeatureWeights, type Sums } from './featureWeights'
import type { Features } from './features'
import type { PackedWeights } from './packedWeights'

/** The models of one file. Columns are those of the models, one after the other. */
export interface Trained {
  /** The first column of a model; undefined for one that was not trained. */
  columnOf(model: string): number | undefined
  /** What a statement's features add up to. */
  sums(features: Features): Sums
  /** The log odds of a column. */
  score(sums: Sums, column: number): number
  /** What one feature adds to a column, in log odds. */
  weight(name: string, column: number): number
}

class Shelf {
  readonly #files: PackedWeights[] = []
  readonly #sums = new Lately<Features, Sums>()
  #weights: FeatureWeights | undefined

  get isRead(): boolean {
    return this.#weights !== undefined
  }

  add(packed: PackedWeights): Trained {
    const file = this.#files.push(packed) - 1
    return {
      columnOf: (model) => this.#all.columnOf(model, file),
      sums: (features) => this.#sumsOf(features),
      score: (sums, column) => this.#all.score(sums, column),
      weight: (name, column) => this.#all.weight(name, column)
    }
  }

  /** Unpacked when somebody asks first: some commands never do. */
  get #all(): FeatureWeights {
    return (this.#weights ??= new FeatureWeights(this.#files))
  }

  #sumsOf(features: Features): Sums {
    let sums = this.#sums.get(features)
    if (!sums) this.#sums.set(features, (sums = this.#all.sums(features)))
    return sums
  }
}

let shelf = new Shelf()

/** The models of a file. They are read together with those of all other files that are named before the first is read. */
export function trained(packed: PackedWeights): Trained {
  if (shelf.isRead) shelf = new Shelf()
  return shelf.add(packed)
}
