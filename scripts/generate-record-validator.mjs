// Writes lib/record-format/validate-record.generated.js from record.schema.json: plain code, without Ajv or eval when it runs.
//   node scripts/generate-record-validator.mjs           writes the file
//   node scripts/generate-record-validator.mjs --check   ends with status 1 where the file is not what the schema gives
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'

const folder = new URL('../lib/record-format/', import.meta.url)
const target = fileURLToPath(new URL('validate-record.generated.js', folder))
const schema = withoutDescriptions(JSON.parse(readFileSync(new URL('record.schema.json', folder), 'utf8')))

const ajv = new Ajv.default({
  strict: true,
  // The conditional parts of the schema name members whose types stand in its main part.
  strictTypes: false,
  strictRequired: false,
  messages: false,
  logger: false,
  inlineRefs: false,
  // Lengths are only ever compared with 1, where UTF-16 units and code points agree; true would need Ajv's run-time.
  unicode: false,
  code: { source: true, esm: true, lines: true },
})
const validator = standaloneCode.default(ajv, ajv.compile(schema))
if (/\b(require|import)\b/.test(validator)) throw new Error('The generated validator needs a module at run time.')

const banner = '// Generated from record.schema.json by scripts/generate-record-validator.mjs. Do not edit.\n'
const code = `${banner}${validator.replace(/^export const validate = (\w+);\s*export default \w+;$/m, 'export const validateRecord = $1;')}\n`
if (!code.includes('export const validateRecord')) throw new Error('Ajv names its export otherwise than expected.')

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== code) {
    console.error('validate-record.generated.js is stale: run node scripts/generate-record-validator.mjs')
    process.exit(1)
  }
} else {
  writeFileSync(target, code)
}

/** The generated code carries the schema; its descriptions are for people. */
function withoutDescriptions(value) {
  if (Array.isArray(value)) return value.map(withoutDescriptions)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => !(name === 'description' && typeof member === 'string'))
      .map(([name, member]) => [name, withoutDescriptions(member)]),
  )
}
