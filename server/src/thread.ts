// A thread of the command line: loads the same program, and does what it is told.
import { join } from 'node:path'
import { load } from './host/compiled'
import type * as program from './program'

void load<typeof program>(join(__dirname, 'program.js')).exports.work()
