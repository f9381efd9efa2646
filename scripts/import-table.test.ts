import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { IMPORT_TABLE, OUTSIDE } from './import-table'
import { printImportTable } from './print-import-table'

const root = fileURLToPath(new URL('..', import.meta.url))
const homes = [...Object.keys(IMPORT_TABLE), ...OUTSIDE]

test('every import keeps to the table', () => {
  const broken = sourceFiles(root).flatMap((file) => {
    const from = homeOf(file)
    if (from === null || isTrial(file)) return []
    return importsOf(file).flatMap((target) => {
      const to = homeOf(target)
      const allowed = to === null || to === from || (IMPORT_TABLE[from] ?? homes).includes(to)
      return allowed ? [] : [`${relative(root, file)} imports ${relative(root, target)}: ${from} may not import ${to}`]
    })
  })
  expect(broken).toEqual([])
})

test('every folder of lib stands in the table', () => {
  const folders = readdirSync(join(root, 'lib')).filter((name) => statSync(join(root, 'lib', name)).isDirectory())
  expect(folders.filter((name) => !(`lib/${name}` in IMPORT_TABLE))).toEqual([])
})

test('docs/imports.md is printed from the table', () => {
  expect(readFileSync(join(root, 'docs/imports.md'), 'utf8')).toBe(printImportTable())
})

/** Tests and what only they use may reach for a real ledger, store or publisher. */
const isTrial = (file: string) => /\.test\.tsx?$|\/testing\//.test(file)

function homeOf(file: string): string | null {
  const path = relative(root, file).replaceAll('\\', '/')
  return homes.find((home) => path === home || path.startsWith(`${home}/`)) ?? null
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (/^(node_modules|\..+|data|contracts|public|docs)$/.test(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const matches = source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...matches].flatMap(([, target = '']) => {
    if (target.startsWith('@/')) return [resolve(root, target.slice(2))]
    return target.startsWith('.') ? [resolve(dirname(file), target)] : []
  })
}

test('the reader of imports sees them', () => {
  expect(importsOf(fileURLToPath(import.meta.url)).map((path) => relative(root, path))).toContain(
    'scripts/import-table',
  )
  expect(existsSync(join(root, 'scripts/import-table.ts'))).toBe(true)
})
