// The trained models that read statements: what a statement's features weigh is added up once for all of them.
import { Lately } from '../text/lately'
import { Row } from '../text/row'
import { FeatureWeights } from './featureWeights'
import type { Features } from './features'
import type { PackedWeights } from './packedWeights'
import { stored } from './stored'
import { weightTables, type WeightTables } from './weightTables'

/** The models of one file. Columns are those of the models, one after the other. */
export interface Trained {
  /** The first column of a model; undefined for one that was not trained. */
  columnOf(model: string): number | undefined
  /** What a statement's features add up to: where `score` finds it until the document was read. */
  sums(features: Features): number
  /** The log odds of a column. */
  score(sums: number, column: number): number
  /** What one feature adds to a column, in log odds. */
  weight(name: string, column: number): number
}

/** Weights whose files were read before. */
export interface StoredWeights {
  /** Of which files: what is stored fits no others. */
  readonly key: string
  readonly tables: WeightTables
}

class Shelf {
  #files: readonly PackedWeights[] = []
  /** Where the sums of the statements of a document under way stand. */
  readonly #places = new Lately<Features, number>()
  readonly #sums = new Row()
  #weights: FeatureWeights | undefined

  get isRead(): boolean {
    return this.#weights !== undefined
  }

  add(packed: PackedWeights): Trained {
    // In an order of their own: they come as modules happen to load.
    this.#files = [...this.#files, packed].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    const { models, width } = packed
    return {
      columnOf: (model) => {
        const at = models.indexOf(model)
        return at < 0 ? undefined : (this.#all.starts[this.#files.indexOf(packed)] ?? 0) + at * width
      },
      sums: (features) => this.#sumsOf(features),
      score: (sums, column) => this.#all.score(this.#sums.numbers[sums + column] as number, column),
      weight: (name, column) => this.#all.weight(name, column)
    }
  }

  /** The weights of the files that there are, laid out. */
  stored(): StoredWeights {
    return { key: this.#key, tables: weightTables(this.#files) }
  }

  /** Made ready when somebody asks first: some commands never do. */
  get #all(): FeatureWeights {
    return (this.#weights ??= new FeatureWeights(this.#tables()))
  }

  #tables(): WeightTables {
    const before = stored()?.weights
    return before?.key === this.#key ? before.tables : this.stored().tables
  }

  get #key(): string {
    return this.#files.map(keyOf).join('\n')
  }

  #sumsOf(features: Features): number {
    let place = this.#places.get(features)
    if (place === undefined) {
      if (!this.#places.size) this.#sums.clear()
      place = this.#sums.add(this.#all.sums(features)) + 1
      this.#places.set(features, place)
    }
    return place
  }
}

function keyOf({ models, bias }: PackedWeights): string {
  return `${models.join()} ${bias.join()}`
}

let shelf = new Shelf()

/** The models of a file. They are read together with those of all other files that are named before the first is read. */
export function trained(packed: PackedWeights): Trained {
  if (shelf.isRead) shelf = new Shelf()
  return shelf.add(packed)
}

/** The weights of the files that there are, for what is shipped. */
export function storedWeights(): StoredWeights {
  return shelf.stored()
}
