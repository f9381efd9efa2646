import type { SpendingRecord } from '@/lib/domain/record'
import type { IndexStep } from '@/lib/store/ledger-writer'
import { TestLedger } from '@/lib/store/testing/test-ledger'

/** Invented records with names as varied as real ones: many payees, four scripts, programmes, sectors and countries. The same in every run. */
export const PAYEES_PER_ENTRY = 1 / 16
export const AGENCIES = 200
const BATCH = 450
const PARTS = 20

let seed = 20_261_121
export function random(below: number): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((seed / 2 ** 32) * below)
}
/** Few come often, most seldom: as with real payees. */
const skewed = (below: number): number => Math.floor(below * (random(1_000_000) / 1_000_000) ** 3)
export const pick = <Item>(items: readonly Item[]): Item => items[random(items.length)]!

const list = (text: string): readonly string[] => text.trim().split(/\s+/)
export const NOUNS =
  list(`road bridge school hospital water energy repair supply cleaning software licence consultant survey
  vehicle fuel training grant maintenance library park housing care transport station signal track cable turbine clinic vaccine nurse
  laboratory audit legal insurance travel catering printing postage furniture uniform security alarm paint timber steel glass garden
  waste recycling harbour airport railway tunnel drainage lighting heating roofing plumbing electrical translation archive museum`)
const SYLLABLES =
  list(`ba be bi bo bra bri ca ce co cra da de do dra el er fa fe fi fo ga ge go gra ha he ho in ja jo ka ke ki la le li lo
  ma me mi mo na ne ni no or pa pe po pra ra re ri ro sa se si so sta ta te ti to tra va ve vi vo wa we wi za`)
const FORMS = list('Ltd Limited plc GmbH SA SARL BV Inc LLC AS')
const CYRILLIC = list(
  'Северная Южная Новая Больница Дорога Строй Пром Энерго Водоканал Медицина Завод Лес Река Город Центр',
)
const ARABIC = list('شركة مؤسسة وزارة إدارة مستشفى النيل الصحة الطرق التعليم المياه البناء الأمل أحمد')
const CHINESE = list('北京 上海 建设 工程 道路 医院 教育 能源 有限公司 集团 水务 科技')
const DEVANAGARI = list('निर्माण विकास सड़क अस्पताल शिक्षा जल ऊर्जा भारत सेवा निगम')
const COUNTRIES =
  list(`KE UG TZ ET NG GH SN ML CI CM CD RW BI MZ ZM ZW MW MG ZA NA BW AO SD SS SO DJ ER EG MA TN DZ LY JO LB SY IQ YE
  AF PK IN BD NP LK MM KH LA VN PH ID TL PG FJ WS TO CO PE BO EC PY BR GT HN NI SV HT DO CU JM UA MD GE AM AZ KZ KG TJ UZ AL RS BA XK`)

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
const invented = (): string => capital(Array.from({ length: 2 + random(3) }, () => pick(SYLLABLES)).join(''))

function inventPayee(index: number): string {
  switch (random(20)) {
    case 0:
      return `${pick(CYRILLIC)} ${pick(CYRILLIC)} ${index}`
    case 1:
      return `${pick(ARABIC)} ${pick(ARABIC)} ${pick(ARABIC)} ${index}`
    case 2:
      return `${pick(CHINESE)}${pick(CHINESE)}${pick(CHINESE)}${index}`
    case 3:
      return `${pick(DEVANAGARI)} ${pick(DEVANAGARI)} ${index}`
    case 4:
    case 5:
    case 6:
      return `${invented()} ${capital(pick(NOUNS))} and Sons ${pick(FORMS)}`
    default:
      return `${invented()} ${invented()} ${pick(FORMS)}`
  }
}

export function inventLedger(entries: number) {
  const places = Array.from({ length: 20_000 }, invented)
  const payees = Array.from({ length: Math.max(1000, Math.floor(entries * PAYEES_PER_ENTRY)) }, (_, i) =>
    inventPayee(i),
  )
  const programmes = Array.from({ length: 150 }, (_, i) => ({
    id: `P-${i}`,
    title: { en: `${invented()} ${pick(NOUNS)} programme` },
  }))
  const sectors = Array.from({ length: 400 }, (_, i) => ({
    scheme: 'local:service',
    code: `S${i}`,
    label: `${capital(pick(NOUNS))} and ${pick(NOUNS)} ${invented()}`,
  }))
  const createRecord = (index: number): SpendingRecord => ({
    ref: `V${index}`,
    stage: random(4) === 0 ? 'commitment' : 'expenditure',
    date: `${2019 + random(6)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`,
    amount: `${random(200_000)}.${String(random(100)).padStart(2, '0')}`,
    currency: ['GBP', 'GBP', 'GBP', 'EUR', 'USD'][random(5)]!,
    payee: { type: 'organisation', name: payees[skewed(payees.length)]! },
    title: { en: `${pick(NOUNS)} ${pick(NOUNS)} ${places[skewed(places.length)]} ${random(5000)}` },
    description: { en: `${pick(NOUNS)} works for ${pick(NOUNS)} in ${places[skewed(places.length)]}` },
    programme: programmes[skewed(programmes.length)]!,
    classifications: [sectors[skewed(sectors.length)]!],
    places: [{ role: 'recipient', country: COUNTRIES[skewed(COUNTRIES.length)]! }],
  })
  const ledger = new TestLedger()
  for (let i = 0; i < AGENCIES; i++) {
    ledger.register(
      `agency-${i + 1}`,
      i % 2 ? `Ministry of ${capital(NOUNS[i % NOUNS.length]!)} ${invented()}` : `${invented()} City Council`,
    )
  }

  /** One publication of twenty batches a step, made when it is asked for: entries waiting in memory would slow what is measured. */
  function* createSteps(): Generator<IndexStep> {
    let after = -1
    for (let made = 0, turn = 0; made < entries; turn++) {
      const parts: { record: SpendingRecord }[][] = []
      for (let part = 0; part < PARTS && made < entries; part++) {
        const size = Math.min(BATCH, entries - made)
        parts.push(Array.from({ length: size }, (_, i) => ({ record: createRecord(made + i) })))
        made += size
      }
      ledger.publish(`agency-${(turn % AGENCIES) + 1}`, parts)
      yield ledger.step({ after, finalizedTo: Math.max(after, 0) })
      after = ledger.blockNumber
      ledger.forget()
    }
  }
  let extra = entries
  /** One more batch of one agency, as a step: for a writer that is at work while readers ask. */
  function createBatch(size: number): IndexStep {
    const after = ledger.blockNumber
    const batch = Array.from({ length: size }, () => ({ record: createRecord(extra++) }))
    ledger.publish(`agency-${1 + random(AGENCIES)}`, [batch])
    const step = ledger.step({ after, finalizedTo: after })
    ledger.forget()
    return step
  }
  return { payees, createSteps, createBatch }
}
