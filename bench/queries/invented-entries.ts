import type { SpendingRecord } from '@/lib/domain/record'
import type { IndexStep } from '@/lib/store/ledger-writer'
import { createRandom } from '@/lib/store/testing/random-ledger'
import { TestLedger } from '@/lib/store/testing/test-ledger'

export const AGENCIES = 200
export const BATCH = 450
const MOST_PARTS = 20

const random = createRandom(20_240_607)

export const WORDS =
  `road bridge school hospital water energy repair supply cleaning software licence consultant survey vehicle fuel
  training grant maintenance library park housing care transport station signal track cable turbine clinic vaccine nurse
  laboratory audit legal insurance travel catering printing postage furniture uniform security alarm paint timber steel glass`.split(
    /\s+/,
  )
const word = (): string => WORDS[random(WORDS.length)]!
const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!
export const COUNTRIES =
  'KE UG TZ RW ET NP BD IN PK AF CO PE BO EC HT ML NE TD SN GH NG CM CD ZM MW MZ GB FR DE ES'.split(' ')
/** Codes of a scheme of sectors, used as unevenly as real ones are. */
export const SECTORS = Array.from({ length: 180 }, (_, index) => `${11_000 + index * 37}`)
const SERVICES = WORDS.map((service) => `${service} services`)
/** One payee for ten entries, some of them paid far more often than others. */
const payeeName = (number: number): string => `${WORDS[number % 50]!} ${WORDS[(number * 13) % 47]!} Ltd ${number}`

/** Skewed towards the first: a few sectors and countries have most of the entries. */
const skewed = <Item>(items: readonly Item[]): Item => items[Math.min(random(items.length), random(items.length))]!

/** A row of a council's file, or (every third) of an aid agency's, with its activity, sectors and country. */
function createRecord(index: number, entries: number): SpendingRecord {
  const isAid = random(3) === 0
  return {
    ref: `V${index}`,
    stage: random(4) === 0 ? 'commitment' : isAid ? 'disbursement' : 'expenditure',
    date: `${2019 + random(6)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    amount: `${random(20) === 0 ? '-' : ''}${1 + random(10 ** (1 + random(7)))}.${String(random(100)).padStart(2, '0')}`,
    currency: pick(['GBP', 'GBP', 'GBP', 'EUR', 'USD']),
    payee: { type: 'organisation', name: payeeName(random(random(2) === 0 ? 2000 : Math.ceil(entries / 10))) },
    title: { en: `${word()} ${word()} ${word()} ${random(5000)}` },
    ...(isAid ? aidOf(index) : { classifications: [{ scheme: 'local:service', label: skewed(SERVICES) }] }),
  }
}

function aidOf(index: number): Partial<SpendingRecord> {
  const split = random(3) === 0
  const sector = (share?: string) => ({ scheme: 'iati-sector-1', code: skewed(SECTORS), ...(share ? { share } : {}) })
  const activity = Math.floor(index / 200) // what an agency publishes together belongs together
  return {
    classifications: split ? [sector('60'), sector('40')] : [sector()],
    places: [{ role: 'recipient', country: skewed(COUNTRIES) }],
    activity: {
      id: `XI-${activity}`,
      title: { en: `${WORDS[activity % 50]!} and ${WORDS[(activity * 7) % 50]!} programme` },
    },
  }
}

/** A ledger of agencies with years of their own, and publications of up to twenty batches, one a step. */
export class InventedLedger {
  readonly #ledger = new TestLedger()
  #after = -1
  #made = 0

  constructor(readonly entries: number) {
    for (let i = 0; i < AGENCIES; i++) {
      const code = `agency-${i + 1}`
      this.#ledger.register(code, `Agency of ${WORDS[i % 50]!} ${i + 1}`)
      if (i % 3 === 0) this.#ledger.describe(code, { fiscalYearStart: i % 2 === 0 ? '04-01' : '10-01' })
    }
  }

  /** Steps up to so many entries, each made when it is asked for: entries waiting in memory would slow what is measured. */
  *steps(): Generator<IndexStep> {
    while (this.#made < this.entries) yield this.publish(1 + random(MOST_PARTS))
  }

  /** One publication of an agency, some publish far more than others. */
  publish(parts: number): IndexStep {
    const agency = `agency-${1 + Math.min(random(AGENCIES), random(AGENCIES))}`
    const rows = () => Array.from({ length: BATCH }, () => ({ record: createRecord(this.#made++, this.entries) }))
    this.#ledger.publish(agency, Array.from({ length: parts }, rows))
    const step = this.#ledger.step({ after: this.#after, finalizedTo: Math.max(this.#after, 0) })
    this.#after = this.#ledger.blockNumber
    this.#ledger.forget()
    return step
  }
}
