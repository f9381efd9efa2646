#!/usr/bin/env node
import { ensureDependencies, runToEnd } from './setup.mjs'

ensureDependencies()
// Under `npm run`, the folder the reader stands in is INIT_CWD; file names on the command line are relative to it.
// Most rows of a file live a little longer than the young generation is made for, and copying them is a quarter of the work.
const flags = ['--max-semi-space-size=64']
runToEnd('scripts/counterfoil.ts', { cwd: process.env.INIT_CWD ?? process.cwd(), flags })
