import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FIRST_HEAD } from '@/lib/ledger/publication'
import { dropSigned, keepSigned, readSigned, setSignedAside } from './outbox'
import { planRecords } from './plan-records'
import { preparePublication } from './prepare-publication'
import type { SignedPublication } from './submit-publication'
import { incompressibleRecords, inventedRecord } from './testing/publishing-ledger'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterfoil-outbox-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const approval = { keyId: `0x${'aa'.repeat(32)}`, signature: `0x${'bb'.repeat(65)}` } as const

function signed(agency: string, records: readonly ReturnType<typeof inventedRecord>[]): SignedPublication {
  const prepared = preparePublication({
    agency,
    agencyName: 'An office',
    sequence: 3,
    previousHead: FIRST_HEAD,
    period: '2025',
    records: planRecords({ records, history: new Map(), correction: null }).planned,
    deadline: new Date('2026-01-01T00:00:00Z'),
  })
  return { ...prepared, preparer: approval, approver: approval }
}

test('gives back the very bytes and numbers that were signed, part by part', () => {
  const publication = signed('moh', incompressibleRecords(250))
  expect(publication.parts.length).toBeGreaterThan(1)
  keepSigned({ folder, signed: publication })
  expect(readSigned({ folder, agency: 'moh' })).toEqual(publication)
  const nil = signed('moh', [])
  keepSigned({ folder, signed: nil })
  expect(readSigned({ folder, agency: 'moh' })).toEqual(nil)
})

test('keeps agencies apart, and forgets one only when told', () => {
  keepSigned({ folder, signed: signed('moh', [inventedRecord('a')]) })
  keepSigned({ folder, signed: signed('mot', [inventedRecord('b')]) })
  dropSigned({ folder, agency: 'moh' })
  dropSigned({ folder, agency: 'moh' })
  expect(readSigned({ folder, agency: 'moh' })).toBeNull()
  expect(readSigned({ folder, agency: 'mot' })?.publication.agency).toBe('mot')
  expect(readSigned({ folder: join(folder, 'nowhere'), agency: 'moh' })).toBeNull()
})

test('moves aside what can never be delivered, with all its bytes', () => {
  keepSigned({ folder, signed: signed('moh', [inventedRecord('a')]) })
  const bytes = readFileSync(join(folder, 'moh.json'))
  const path = setSignedAside({ folder, agency: 'moh', now: new Date('2026-01-02T03:04:05.678Z') })
  expect(path).toBe(join(folder, 'moh.dropped-2026-01-02T03-04-05-678Z.json'))
  expect(readSigned({ folder, agency: 'moh' })).toBeNull()
  expect(readdirSync(folder)).toEqual(['moh.dropped-2026-01-02T03-04-05-678Z.json'])
  expect(readFileSync(path)).toEqual(bytes)
})

test('keeps it where only this user can read it', () => {
  const inner = join(folder, 'outbox')
  keepSigned({ folder: inner, signed: signed('moh', [inventedRecord('a')]) })
  expect(statSync(inner).mode & 0o077).toBe(0)
  expect(statSync(join(inner, 'moh.json')).mode & 0o077).toBe(0)
})
