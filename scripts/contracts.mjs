#!/usr/bin/env node
/**
 * The contracts' own commands.
 *
 * `build` compiles them and writes lib/ledger/contract.generated.ts and, for networks without the newest instructions,
 * lib/ledger/contract-older.generated.ts; `check` compiles both afresh and compares, byte for byte; `test` runs the formatter's
 * check and forge's tests, holds the gas against contracts/snapshots, and makes sure that what was tested is what is committed;
 * `test-older` runs forge's tests on the older build, by the rules of the oldest EVM it is for; `gas` runs the tests and writes new snapshots.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTRACTS, compileNewest, compileOlder, testOlder } from './contracts/builds.mjs'
import { ROOT, runForge } from './contracts/run-forge.mjs'
import { toGenerated, toOlderGenerated } from './contracts/write-generated.mjs'

const NEWEST = 'lib/ledger/contract.generated.ts'
const OLDER = 'lib/ledger/contract-older.generated.ts'

/** Both generated files as a fresh build gives them: path and text. */
function generate() {
  const newest = compileNewest()
  return [
    [NEWEST, toGenerated(newest)],
    [OLDER, toOlderGenerated(compileOlder(newest))],
  ]
}

function build() {
  for (const [path, text] of generate()) {
    writeFileSync(join(ROOT, path), text)
    console.log(`Wrote ${path}.`)
  }
  return 0
}

function check() {
  const same = generate().map(([path, fresh]) => isCommitted(path, fresh))
  if (same.every(Boolean)) return 0
  console.error('Run `node scripts/contracts.mjs build` and commit what it writes.')
  return 1
}

function isCommitted(path, fresh) {
  const committed = readCommitted(path)
  if (committed === null) {
    console.error(`${path} is missing.`)
    return false
  }
  if (fresh === committed) {
    console.log(`${path} is what a fresh build gives.`)
    return true
  }
  const lines = { fresh: fresh.split('\n'), committed: committed.split('\n') }
  const at = lines.fresh.findIndex((line, index) => line !== lines.committed[index])
  const line = at === -1 ? lines.fresh.length : at
  const [was, is] = cutToDifference(lines.committed[line] ?? '(end of file)', lines.fresh[line] ?? '(end of file)')
  console.error(`${path} differs from a fresh build, first in line ${line + 1}:`)
  console.error(`- ${was}\n+ ${is}`)
  return false
}

function readCommitted(path) {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return null
  }
}

/** Two lines from their first difference on, since a line of bytecode is 50,000 characters long. */
function cutToDifference(before, after) {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const from = Math.max(0, same - 20)
  return [before, after].map((line) => `${from > 0 ? '…' : ''}${line.slice(from, from + 120)}`)
}

function test(args) {
  return (
    runForge(['fmt', '--check']) ||
    runForge(['test', ...args], { environment: { FORGE_SNAPSHOT_CHECK: 'true' } }) ||
    checkTestedCode({ root: ROOT, path: NEWEST })
  )
}

// Gas is held on the newest build only.
const NOT_OF_OLDER = ['--no-match-path', 'contracts/test/Gas.t.sol']

const olderTest = (args) => testOlder([...NOT_OF_OLDER, ...args], (root) => checkTestedCode({ root, path: OLDER }))

function gas(args) {
  return runForge(['test', '--match-path', 'contracts/test/Gas.t.sol', ...args])
}

/** The tests deploy the artifacts in contracts/out: they must be the code that the application carries. */
function checkTestedCode({ root, path }) {
  const committed = readCommitted(path) ?? ''
  for (const { name } of CONTRACTS) {
    const artifact = join(root, 'contracts', 'out', `${name}.sol`, `${name}.json`)
    if (committed.includes(`'${JSON.parse(readFileSync(artifact, 'utf8')).bytecode.object}'`)) continue
    console.error(`${name} was tested, but ${path} holds other code: run \`node scripts/contracts.mjs build\`.`)
    return 1
  }
  console.log(`${path} holds the code that was tested.`)
  return 0
}

const COMMANDS = { build, check, test, 'test-older': olderTest, gas }
const [name, ...args] = process.argv.slice(2)
const command = COMMANDS[name]
if (command === undefined) {
  console.error('Usage: node scripts/contracts.mjs build | check | test | test-older | gas [options of forge test]')
  process.exitCode = 2
} else {
  process.exitCode = command(args)
}
