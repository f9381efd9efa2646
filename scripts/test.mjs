#!/usr/bin/env node
// `npm test`: sets up what it needs and runs everything. Each step is named, timed and counted; a step that this machine cannot
// run says so and counts as skipped, never as passed.
import { spawnSync } from 'node:child_process'
import { findBrowser } from './find-browser.mjs'
import { ensureDependencies, root } from './setup.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major === 20 && minor < 12) {
  console.error(
    `The tests need Node 20.12 or newer (Vitest does); this is ${process.versions.node}. The site itself runs here: npm start`,
  )
  process.exit(1)
}
ensureDependencies()

const bin = (path) => `${root}node_modules/${path}`
const node = (script, ...args) => ({ command: [process.execPath, script, ...args] })

const steps = [
  {
    name: 'format and lint',
    ...node(bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '--error-on-warnings', '.'),
  },
  { name: 'route types', ...node(bin('next/dist/bin/next'), 'typegen') },
  { name: 'types', ...node(bin('typescript/bin/tsc'), '--noEmit') },
  {
    name: 'contract: committed ABI and bytecode are those of a fresh build',
    ...node('scripts/contracts.mjs', 'check'),
  },
  { name: 'contract: unit, fuzz and invariant tests', ...node('scripts/contracts.mjs', 'test') },
  { name: 'contract: the same tests on the older build', ...node('scripts/contracts.mjs', 'test-older') },
  { name: 'unit and integration tests', ...node(bin('vitest/vitest.mjs'), 'run') },
  { name: 'journeys in a browser', needsBrowser: true, ...node(bin('@playwright/test/cli.js'), 'test') },
]

const only = process.argv.slice(2)
const outcomes = steps
  .filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
  .map(({ name, command, needsBrowser }) => {
    console.log(`\n── ${name}`)
    const browser = needsBrowser ? findBrowser() : null
    if (needsBrowser && !browser) {
      console.log('skipped: no Chromium, and it could not be installed')
      return { name, outcome: 'skipped', seconds: 0 }
    }
    const started = Date.now()
    const [program, ...args] = command
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...(browser && { CHROMIUM: browser }) }
    const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env })
    return { name, outcome: status === 0 ? 'passed' : 'failed', seconds: (Date.now() - started) / 1000 }
  })

console.log('')
for (const { name, outcome, seconds } of outcomes)
  console.log(`${outcome.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${name}`)
const count = (outcome) => outcomes.filter((step) => step.outcome === outcome).length
console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
// In CI, what could not be shown is not taken for shown.
const unshown = outcomes.length === 0 || (process.env.CI !== undefined && count('skipped') > 0)
process.exitCode = count('failed') > 0 || unshown ? 1 : 0
