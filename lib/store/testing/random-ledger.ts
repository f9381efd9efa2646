import type { Classification, Party, Place, SpendingRecord } from '@/lib/domain/record'
import { STAGES } from '@/lib/domain/stage'
import type { EntryEffect } from '../ledger-writer'
import { TestLedger } from './test-ledger'

/** Whole numbers below a bound, the same for the same seed. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** One entry as a reader of the rules would keep it, without any store. */
export type ModelEntry = {
  readonly agency: string
  readonly sequence: number
  readonly row: number
  readonly block: number
  readonly record: SpendingRecord
  status: 'stands' | 'corrected' | 'withdrawn' | 'withdrawal'
}

const AGENCIES = ['moh', 'dot', 'city-of-x']
const WORDS = ['road', 'Straße', 'hôpital', 'школа', '道路工事', 'water', 'Roadside', 'audit']
const AMOUNTS = [
  '0.00',
  '12',
  '-7.50',
  '999999999999999999.999999999999999999',
  '-999999999999999999.5',
  '0.0000000001',
  '100.10',
  '1204.5',
]

const SECTORS: readonly Classification[] = [
  { scheme: 'iati-sector-1', code: '11220', label: 'Primary education' },
  { scheme: 'iati-sector-1', code: '12261' },
  { scheme: 'cofog', code: '07.3.1', label: 'Hospital services' },
  { scheme: 'local:service', label: 'Highways' },
  { scheme: 'local:service', label: `sealed:${'7'.repeat(64)}` },
]
const PLACES: readonly Place[] = [
  { role: 'recipient', country: 'KE' },
  { role: 'recipient', country: 'NP', label: 'Nepal' },
  { role: 'recipient', region: '298', regionScheme: 'iati-region-1' },
  { role: 'location', country: 'KE', label: 'Nakuru' },
  { role: 'location', label: 'Elmstead' },
  { role: 'payee', country: 'FR' },
]
const SHARES = ['50', '25.5', '100', '33.333333', '33.3333333', '0']
const ACTIVITIES = [
  { id: 'XI-1', title: { en: 'Rural roads' } },
  { id: 'XI-2' },
  { title: { fr: 'Ponts', en: 'Bridges' } },
  { id: `sealed:${'8'.repeat(64)}` },
]

const PAYEES: readonly Party[] = [
  ...WORDS.map((word) => ({ type: 'organisation', name: `${word} Ltd` }) as const),
  { type: 'organisation', name: 'Acme', identifiers: [{ scheme: 'GB-COH', id: '01234567' }] },
  {
    type: 'organisation',
    name: 'ACME Ltd',
    identifiers: [
      { scheme: 'GB-COH', id: '01234567' },
      { scheme: 'local', id: 'V:1' },
    ],
  },
  { type: 'individual', name: `sealed:${'9'.repeat(64)}` },
  { type: 'withheld' },
]

/** A ledger of every kind of entry, and the plain list of what it says. */
export function createRandomLedger(seed: number, publications: number): { ledger: TestLedger; entries: ModelEntry[] } {
  const random = createRandom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!
  const ledger = new TestLedger()
  for (const agency of AGENCIES) ledger.register(agency, `Agency ${agency}`)
  ledger.describe('moh', { fiscalYearStart: '04-01' }).describe('dot', { fiscalYearStart: '10-01' })
  ledger.describe('dot', { fiscalYearStart: '07-15' }).describe('city-of-x', { fiscalYearStart: 'in spring' })
  const entries: ModelEntry[] = []
  const sequences = new Map<string, number>()

  for (let publication = 0; publication < publications; publication++) {
    const agency = pick(AGENCIES)
    const sequence = (sequences.get(agency) ?? 0) + 1
    sequences.set(agency, sequence)
    // A batch amends only what stands before it.
    const standing = entries.filter((entry) => entry.agency === agency && entry.status === 'stands')
    const additions: { record: SpendingRecord; effect: EntryEffect }[] = []
    const setAside = random(9) === 0
    const rows = random(10)
    for (let row = 1; row <= rows; row++) {
      const amended = random(4) === 0 ? standing.splice(random(standing.length), 1)[0] : undefined
      const kind = amended === undefined ? 'new' : pick(['correction', 'withdrawal'] as const)
      const time =
        random(8) === 0
          ? { period: pick(['2023', '2023-05', '2022-12-01/2023-01-31']) }
          : { date: `202${random(4)}-0${1 + random(9)}-1${random(10)}` }
      const share = () => (random(2) === 0 ? {} : { share: pick(SHARES) })
      const several = <Item>(items: readonly Item[]): Item[] => Array.from({ length: random(4) }, () => pick(items))
      const classifications = several(SECTORS).map((sector) => ({ ...sector, ...share() }))
      const places = several(PLACES).map((place) => ({ ...place, ...share() }))
      const record: SpendingRecord = {
        ref: amended?.record.ref ?? `${agency}/${sequence}/${row}`,
        stage: amended?.record.stage ?? pick(STAGES.slice(0, 4)),
        ...time,
        ...(kind === 'withdrawal'
          ? {}
          : { amount: pick(AMOUNTS), currency: amended?.record.currency ?? pick(['EUR', 'GBP', 'JPY']) }),
        title: { und: `${pick(WORDS)} ${pick(WORDS)}` },
        ...(random(3) === 0 ? {} : { payee: pick(PAYEES) }),
        ...(random(4) === 0 ? { payer: { type: 'government', name: 'Treasury' } as const } : {}),
        ...(classifications.length === 0 ? {} : { classifications }),
        ...(places.length === 0 ? {} : { places }),
        ...(random(3) === 0 ? { activity: pick(ACTIVITIES) } : {}),
        ...(random(5) === 0 ? { contract: { id: `C${random(4)}` } } : {}),
        ...(row % 3 === 0 ? { links: [{ kind: 'paysFor', reference: `${agency}/${sequence}/${row - 1}` }] } : {}),
      }
      const effect: EntryEffect =
        amended === undefined || kind === 'new'
          ? { kind: 'new' }
          : { kind, replaces: { sequence: amended.sequence, row: amended.row } }
      additions.push({ record, effect })
      if (setAside) continue
      if (amended !== undefined) amended.status = kind === 'correction' ? 'corrected' : 'withdrawn'
      entries.push({
        agency,
        sequence,
        row,
        block: ledger.blockNumber + 1,
        record,
        status: kind === 'withdrawal' ? 'withdrawal' : 'stands',
      })
    }
    ledger.publish(
      agency,
      [additions],
      setAside
        ? { verdict: { kind: 'set-aside', code: 'sum-differs', words: 'The signed total is not the sum.' } }
        : {},
    )
  }
  return { ledger, entries }
}
