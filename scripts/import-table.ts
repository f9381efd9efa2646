/**
 * Who may import whom, from doing towards knowing. A folder may always import itself. The test beside this file reads the
 * table, and docs/imports.md is printed from it.
 */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  'lib/domain': [],
  'lib/config': ['lib/domain'],
  'lib/messages': ['lib/domain'],
  'lib/format': ['lib/domain', 'lib/messages'],
  'lib/search-params': ['lib/domain'],
  'lib/record-format': ['lib/domain'],
  'lib/ledger': ['lib/domain', 'lib/record-format', 'lib/config'],
  'lib/reading': ['lib/domain', 'lib/record-format', 'lib/ledger'],
  'lib/store': ['lib/domain', 'lib/record-format', 'lib/reading'],
  'lib/indexer': ['lib/config', 'lib/domain', 'lib/record-format', 'lib/ledger', 'lib/reading', 'lib/store'],
  'lib/queries': ['lib/domain', 'lib/search-params', 'lib/record-format', 'lib/store'],
  'lib/exports': ['lib/domain', 'lib/format', 'lib/search-params', 'lib/store', 'lib/queries'],
  'lib/verification': ['lib/domain', 'lib/messages', 'lib/record-format', 'lib/ledger', 'lib/reading'],
  'lib/publishing': ['lib/domain', 'lib/record-format', 'lib/ledger', 'lib/reading'],
  components: ['lib/domain', 'lib/format', 'lib/messages', 'lib/search-params', 'lib/verification'],
  app: [
    'components',
    'lib/config',
    'lib/domain',
    'lib/exports',
    'lib/format',
    'lib/ledger',
    'lib/messages',
    'lib/queries',
    'lib/search-params',
    'lib/store',
  ],
  'instrumentation.ts': ['lib/config', 'lib/indexer', 'lib/ledger', 'lib/store'],
}

/** Folders that put the house together, try it or measure it: they may import everything, and nothing may import them. */
export const OUTSIDE = ['scripts', 'e2e', 'bench'] as const
