#!/usr/bin/env node
import { ensureDependencies, runToEnd } from './setup.mjs'

ensureDependencies()
// Under `npm run`, the folder the reader stands in is INIT_CWD; file names on the command line are relative to it.
runToEnd('scripts/counterfoil.ts', { cwd: process.env.INIT_CWD ?? process.cwd() })
