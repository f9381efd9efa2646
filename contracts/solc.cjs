#!/usr/bin/env node
// The compiler as forge wants it: an executable that answers `--version` and `--standard-json`, here over solc from npm.
const { existsSync, readFileSync } = require('node:fs')
const { isAbsolute, join } = require('node:path')
const solc = require('solc')

const options = process.argv.slice(2)

const valuesOf = (name) =>
  options.flatMap((option, index) =>
    option === name ? [options[index + 1]] : option.startsWith(`${name}=`) ? [option.slice(name.length + 1)] : [],
  )

const roots = [...valuesOf('--base-path'), ...valuesOf('--include-path'), process.cwd()]

function readImport(path) {
  const found = isAbsolute(path) ? path : roots.map((root) => join(root, path)).find(existsSync)
  if (found === undefined || !existsSync(found)) return { error: `${path} is in none of ${roots.join(', ')}.` }
  return { contents: readFileSync(found, 'utf8') }
}

if (options.includes('--version')) {
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`)
} else if (options.includes('--standard-json')) {
  process.stdout.write(solc.compile(readFileSync(0, 'utf8'), { import: readImport }))
} else {
  process.stderr.write('This compiler answers --version and --standard-json only.\n')
  process.exitCode = 1
}
