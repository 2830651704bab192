#!/usr/bin/env node
// The command line's entry point: loads the program as V8 compiled it at an earlier start, and has it do the work.
import { join } from 'node:path'
import { cacheFolder } from './host/cacheFolder'
import { load } from './host/compiled'
import type * as program from './program'

/** Names what the program was built from; the build puts it in, and leaves it empty where nothing is to be kept. */
declare const programBuild: string

const kept = process.env['NODE_DISABLE_COMPILE_CACHE'] ? undefined : cacheFolder()
const { exports, keep } = load<typeof program>(join(__dirname, 'program.js'), programBuild, kept)
void exports.main(keep)
