#!/usr/bin/env node
// The command line's entry point: puts the parts together and hands over the exit status.
import { version } from '../../package.json'
import { createSteward } from './assess'
import { run } from './commandline/run'
import { createHost } from './host/node'
import { terminal } from './host/terminal'

process.exitCode = run(process.argv.slice(2), createHost(), createSteward(), { ...terminal(), version })
