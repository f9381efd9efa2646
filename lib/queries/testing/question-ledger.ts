import type { Party, SpendingRecord } from '@/lib/domain/record'
import { TestLedger } from '@/lib/store/testing/test-ledger'

type Line = readonly [
  agency: string,
  ref: string,
  date: string,
  stage: SpendingRecord['stage'],
  amount: string,
  currency: string,
  payee: string,
  more?: Partial<SpendingRecord>,
]

const CLEANING = { scheme: 'local:service', code: 'S1', label: 'Cleaning' }
const ROADS = { scheme: 'local:service', code: 'S2', label: 'Road maintenance' }
const CLINICS = { id: 'P-7', title: { en: 'Rural clinics' } }
const kenya = [{ role: 'recipient', country: 'KE' }] as const

/** Every entry of the invented ledger that questions are asked of: few enough to add up by hand. */
export const QUESTION_LINES: readonly Line[] = [
  ['leeds', 'L1', '2013-03-05', 'expenditure', '100', 'GBP', 'Acme Ltd', { classifications: [CLEANING] }],
  ['leeds', 'L2', '2013-07-01', 'expenditure', '250.50', 'GBP', 'ACME LTD', { classifications: [ROADS] }],
  ['leeds', 'L3', '2014-02-01', 'expenditure', '1000', 'GBP', 'Acme Ltd', {}],
  ['leeds', 'L4', '2013-05-01', 'commitment', '5000', 'GBP', 'Acme Ltd', {}],
  ['leeds', 'L5', '2013-06-15', 'expenditure', '40', 'EUR', 'Acme Ltd', {}],
  ['leeds', 'L6', '2023-04-10', 'expenditure', '7', 'GBP', 'Bolton Paint', { title: { en: 'Painting of schools' } }],
  ['leeds', 'L7', '2023-11-30', 'expenditure', '12000', 'GBP', 'Wong & Partners', { classifications: [CLEANING] }],
  ['moh', 'H1', '2024-01-20', 'expenditure', '300', 'GBP', 'Ace Services', { classifications: [CLEANING] }],
  ['moh', 'H2', '2024-02-20', 'expenditure', '450', 'GBP', 'Acme Ltd', { programme: CLINICS }],
  ['moh', 'H3', '2024-05-31', 'disbursement', '80', 'GBP', 'Red Cross Kenya', { places: kenya, programme: CLINICS }],
  ['moh', 'H4', '2023-03-15', 'expenditure', '60', 'GBP', 'Acme Ltd', { places: kenya }],
  ['moh', 'H5', '2024-06-30', 'expenditure', '0.10', 'GBP', 'Acme Holdings plc', {}],
  ['moh', 'H6', '2024-03-01', 'budget', '9000', 'GBP', 'Société Générale', { classifications: [CLEANING] }],
  ['moh', 'H7', '2024-07-04', 'expenditure', '20', 'GBP', 'Bolton Paint', { title: { en: 'Cleaning of wards' } }],
  ['sante', 'S1', '2023-09-09', 'expenditure', '77', 'EUR', 'Société Générale', { title: { fr: 'Nettoyage' } }],
  ['sante', 'S2', '2023-10-10', 'expenditure', '23', 'EUR', 'Acme Ltd', {}],
  ['salud', 'M1', '2023-01-31', 'expenditure', '500', 'EUR', 'Limpiezas Norte SA', { title: { es: 'Limpieza' } }],
  ['salud', 'M2', '2022-12-31', 'expenditure', '600', 'EUR', 'Acme Ltd', {}],
  [
    'grants',
    'G1',
    '2024-04-01',
    'expenditure',
    '5',
    'GBP',
    'Smith and Sons',
    { payer: { type: 'government', name: 'Treasury Office' } },
  ],
  [
    'grants',
    'G2',
    '2024-04-02',
    'expenditure',
    '6',
    'GBP',
    'Smith Roads Ltd',
    { payer: { type: 'government', name: 'Treasury Office' } },
  ],
  ['grants', 'G3', '2025-01-15', 'expenditure', '9', 'GBP', 'Bank of Elmstead', {}],
  ['sihha', 'A1', '2023-05-05', 'expenditure', '900', 'EUR', 'شركة الأمل للبناء', { title: { ar: 'تنظيف المستشفى' } }],
  ['sihha', 'A2', '2024-02-02', 'expenditure', '50', 'EUR', 'شركة الأمل للبناء', {}],
  ['sihha', 'A3', '2023-06-06', 'expenditure', '30', 'EUR', 'مؤسسة النيل', { places: kenya }],
  // Names that are made to mislead.
  ['grants', 'G4', '2024-01-01', 'expenditure', '1', 'GBP', 'paid Acme Ltd in 2013', {}],
  ['grants', 'G5', '2024-01-01', 'expenditure', '1', 'GBP', 'How much did Leeds City Council pay', {}],
]

export const QUESTION_AGENCIES: Readonly<Record<string, string>> = {
  leeds: 'Leeds City Council',
  moh: 'Ministry of Health',
  sante: 'Ministère de la Santé',
  salud: 'Ministerio de Salud',
  grants: 'Grants for Good',
  sihha: 'وزارة الصحة',
}

export const toQuestionRecord = ([, ref, date, stage, amount, currency, payee, more]: Line): SpendingRecord => ({
  ...{ ref, date, stage, amount, currency },
  payee: { type: 'organisation', name: payee } satisfies Party,
  ...more,
})

/** The lines as publications, one an agency; what is newest is of 2025. */
export function createQuestionLedger(): TestLedger {
  const ledger = new TestLedger()
  for (const [code, name] of Object.entries(QUESTION_AGENCIES)) ledger.register(code, name)
  ledger.describe('moh', { names: { en: 'Ministry of Health' }, fiscalYearStart: '04-01' })
  for (const code of Object.keys(QUESTION_AGENCIES)) {
    const lines = QUESTION_LINES.filter(([agency]) => agency === code)
    ledger.publish(code, [lines.map((line) => ({ record: toQuestionRecord(line) }))])
  }
  return ledger
}
