#!/usr/bin/env node
import { ensureDependencies, runToEnd } from './setup.mjs'

ensureDependencies()
runToEnd('scripts/start.ts')
