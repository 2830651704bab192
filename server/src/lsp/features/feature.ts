// What every feature is given.
import type { Connection } from 'vscode-languageserver'
import type { Steward } from '../../assess'
import type { Around } from '../around'
import type { Client } from '../capabilities'
import type { Documents } from '../documents'
import type { Log } from '../log'
import type { ConfigDocuments } from './configFile'

export interface FeatureContext {
  readonly connection: Connection
  readonly client: Client
  readonly documents: Documents
  readonly configs: ConfigDocuments
  readonly steward: Steward
  readonly around: Around
  readonly log: Log
}
