import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseLedgerSum, serialiseLedgerUnits } from '@/lib/domain/amount'
import type { Language } from '@/lib/domain/language'
import type { Store } from '@/lib/store/store'
import { foldText, tokenise } from '@/lib/store/tokenise'
import { answerQuestion, type QuestionAnswer, type UnderstoodPart } from './answer-question'
import { listRecords } from './list-records'
import { openInvented } from './testing/open-invented'
import { createQuestionLedger, QUESTION_AGENCIES, QUESTION_LINES, toQuestionRecord } from './testing/question-ledger'

let store: Store
let close: () => Promise<void>
beforeAll(async () => ({ store, close } = await openInvented(createQuestionLedger(), { finalizedTo: 8 })))
afterAll(() => close())

const ask = (text: string, language: Language = 'en') => answerQuestion({ store, text, language })

function briefPart({ part, as }: UnderstoodPart): string | null {
  switch (as.kind) {
    case 'stage':
      return null
    case 'period':
      if ('years' in as.period) return `${as.period.basis === 'fiscal' ? 'FY ' : ''}${as.period.years.join('+')}`
      return `${as.period.from ?? ''}..${as.period.to ?? ''}`
    case 'amount':
      return `${as.amounts.minimum ?? ''}..${as.amounts.maximum ?? ''} ${as.amounts.currency ?? ''}`.trim()
    case 'currency':
      return as.currency
    case 'words':
      return `"${part}"`
    case 'name':
      return `${as.role} ${as.names.map(({ label }) => label).join(' / ')}`
  }
}

/** What was understood, and the totals; or what was not understood. */
function brief(answer: QuestionAnswer | null): string {
  if (answer === null) return 'no question'
  if (!answer.answered) return answer.notUnderstood.map(({ part, reason }) => `? ${part}: ${reason}`).join(', ')
  const understood = answer.understood.flatMap((part) => briefPart(part) ?? []).join('; ')
  const totals = answer.totals.totals.map(
    ({ stage, sum, currency, count }) => `${stage} ${sum} ${currency} of ${count}`,
  )
  const top = answer.top.map(({ name, sum, currency }) => `${name} ${sum} ${currency}`)
  const lines = [answer.kind, understood, totals.join(', ') || 'nothing', ...(top.length > 0 ? [top.join(', ')] : [])]
  return lines.join(' | ')
}

const ACME = 'payee Acme Ltd / ACME LTD'
const LEEDS = 'payer Leeds City Council'
const MOH = 'payer Ministry of Health'

test.each([
  // Who paid whom, and when.
  [
    'how much did Leeds City Council pay Acme in 2013',
    `sum | ${LEEDS}; ${ACME}; 2013 | expenditure 40 EUR of 1, expenditure 350.5 GBP of 2`,
  ],
  [
    'How much did Leeds City Council pay Acme Ltd in 2013?',
    `sum | ${LEEDS}; ${ACME}; 2013 | expenditure 40 EUR of 1, expenditure 350.5 GBP of 2`,
  ],
  [
    'HOW MUCH DID LEEDS CITY COUNCIL PAY ACME IN 2013',
    `sum | ${LEEDS}; ${ACME}; 2013 | expenditure 40 EUR of 1, expenditure 350.5 GBP of 2`,
  ],
  [
    'how much has Leeds City Council paid to Acme Ltd',
    `sum | ${LEEDS}; ${ACME} | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  [
    'how much has Acme been paid by Leeds City Council',
    `sum | ${ACME}; ${LEEDS} | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  ['how much was Acme paid in 2014 by Leeds City Council', `sum | ${ACME}; 2014; ${LEEDS} | expenditure 1000 GBP of 1`],
  [
    'how much money did Acme receive from the Ministry of Health in 2024?',
    `sum | ${ACME}; ${MOH}; 2024 | expenditure 450 GBP of 1`,
  ],
  ['how much did Acme get from the Ministry of Health', `sum | ${ACME}; ${MOH} | expenditure 510 GBP of 2`],
  [
    'please tell me how much Leeds City Council paid Acme Ltd in 2014',
    `sum | ${LEEDS}; ${ACME}; 2014 | expenditure 1000 GBP of 1`,
  ],
  ['did Leeds City Council pay Acme in 2014', `sum | ${LEEDS}; ${ACME}; 2014 | expenditure 1000 GBP of 1`],
  [
    'how many payments did Leeds City Council make to Acme',
    `sum | ${LEEDS}; ${ACME} | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  [
    'what was the total amount paid by Leeds City Council to Acme Ltd from 2013 to 2014',
    `sum | ${LEEDS}; ${ACME}; 2013-01-01..2014-12-31 | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  [
    'total paid to Acme in 2013 and 2014',
    `sum | ${ACME}; 2013+2014 | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  ['how much did Leeds pay Acme', `sum | ${LEEDS}; ${ACME} | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`],
  [
    'how much did the Treasury Office pay Smith and Sons',
    'sum | payer Treasury Office; payee Smith and Sons | expenditure 5 GBP of 1',
  ],
  [
    'how much did Leeds City Council pay Wong and Partners',
    `sum | ${LEEDS}; payee Wong & Partners | expenditure 12000 GBP of 1`,
  ],
  [
    'how much was paid to Acme and Bolton Paint in 2024',
    `sum | ${ACME}; payee Bolton Paint; 2024 | expenditure 470 GBP of 2`,
  ],
  [
    'how much did Grants for Good pay the Bank of Elmstead in 2025',
    'sum | payer Grants for Good; payee Bank of Elmstead; 2025 | expenditure 9 GBP of 1',
  ],
  ['how much did Leeds City Council pay Bank of Elmstead', `sum | ${LEEDS}; payee Bank of Elmstead | nothing`],
  ['payments to Acme', `sum | ${ACME} | expenditure 663 EUR of 3, expenditure 1860.5 GBP of 5`],
  // When.
  [
    'how much was paid to Acme between March 2023 and June 2024',
    `sum | ${ACME}; 2023-03-01..2024-06-30 | expenditure 23 EUR of 1, expenditure 510 GBP of 2`,
  ],
  [
    'how much was paid to Acme before March 2014',
    `sum | ${ACME}; ..2014-02-28 | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  ['how much was paid to Acme after 2023', `sum | ${ACME}; 2024-01-01.. | expenditure 450 GBP of 1`],
  ['how much did Leeds City Council spend since 2014', `sum | ${LEEDS}; 2014-01-01.. | expenditure 13007 GBP of 3`],
  [
    'how much did leeds pay acme from 2013',
    `sum | ${LEEDS}; ${ACME}; 2013-01-01.. | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  [
    'how much did the ministry of health pay Acme in March 2023',
    `sum | ${MOH}; ${ACME}; 2023-03-01..2023-03-31 | expenditure 60 GBP of 1`,
  ],
  [
    'how much did the ministry of health pay on 31 May 2024',
    `sum | ${MOH}; 2024-05-31..2024-05-31 | disbursement 80 GBP of 1`,
  ],
  [
    'how much did the ministry of health pay on 2024-05-31',
    `sum | ${MOH}; 2024-05-31..2024-05-31 | disbursement 80 GBP of 1`,
  ],
  [
    'how much did the ministry of health pay in the first quarter of 2024',
    `sum | ${MOH}; 2024-01-01..2024-03-31 | expenditure 750 GBP of 2`,
  ],
  [
    'how much did the ministry of health pay in Q1 2024',
    `sum | ${MOH}; 2024-01-01..2024-03-31 | expenditure 750 GBP of 2`,
  ],
  [
    'how much did the ministry of health spend in fiscal year 2023/24',
    `sum | ${MOH}; FY 2023 | expenditure 750 GBP of 2`,
  ],
  ['how much did the ministry of health spend in FY2023', `sum | ${MOH}; FY 2023 | expenditure 750 GBP of 2`],
  ['how much did Leeds City Council spend this year', `sum | ${LEEDS}; 2023 | expenditure 12007 GBP of 2`],
  [
    'how much did the Ministerio de Salud spend last year',
    'sum | payer Ministerio de Salud; 2022 | expenditure 600 EUR of 1',
  ],
  [
    'how much did Leeds City Council pay in the last 12 months',
    `sum | ${LEEDS}; 2022-11-15..2023-11-14 | expenditure 7 GBP of 1`,
  ],
  // What for, and where.
  [
    'what did the Ministry of Health spend on cleaning in 2024',
    `sum | ${MOH}; purpose Cleaning; 2024 | expenditure 300 GBP of 1`,
  ],
  [
    'how much did the Ministry of Health spend on rural clinics',
    `sum | ${MOH}; purpose Rural clinics | disbursement 80 GBP of 1, expenditure 450 GBP of 1`,
  ],
  [
    'how much was spent on painting of schools by Leeds City Council',
    `sum | "painting"; "schools"; ${LEEDS} | expenditure 7 GBP of 1`,
  ],
  [
    'how much was spent in Kenya',
    'sum | purpose Kenya | disbursement 80 GBP of 1, expenditure 30 EUR of 1, expenditure 60 GBP of 1',
  ],
  ['how much money went to Kenya in 2024', 'sum | purpose Kenya; 2024 | disbursement 80 GBP of 1'],
  ['spending on road maintenance', 'sum | purpose Road maintenance | expenditure 250.5 GBP of 1'],
  // Stages, amounts, currencies.
  [
    'how much did Leeds City Council commit to Acme in 2013',
    `sum | ${LEEDS}; ${ACME}; 2013 | commitment 5000 GBP of 1`,
  ],
  [
    'what is the budget of the Ministry of Health for cleaning in 2024',
    `sum | ${MOH}; purpose Cleaning; 2024 | budget 9000 GBP of 1`,
  ],
  [
    'how much did the ministry of health disburse to Red Cross Kenya',
    `sum | ${MOH}; payee Red Cross Kenya | disbursement 80 GBP of 1`,
  ],
  ['what contracts did Leeds City Council award to Acme', `list | ${LEEDS}; ${ACME} | commitment 5000 GBP of 1`],
  ['how much did Leeds City Council pay Acme Ltd in euros', `sum | ${LEEDS}; ${ACME}; EUR | expenditure 40 EUR of 1`],
  ['payments to Acme of more than £200', `sum | ${ACME}; 200.000000000000000001.. GBP | expenditure 1700.5 GBP of 3`],
  [
    'payments by Leeds City Council between £200 and £2,000',
    `sum | ${LEEDS}; 200..2000 GBP | expenditure 1250.5 GBP of 2`,
  ],
  ['payments under 50 euros to Acme', `sum | ..49.999999999999999999 EUR; ${ACME} | expenditure 63 EUR of 2`],
  [
    'payments over 10k by Leeds City Council',
    `sum | 10000.000000000000000001..; ${LEEDS} | expenditure 12000 GBP of 1`,
  ],
  // Lists, and who.
  ['largest payments to Acme', `list | ${ACME} | expenditure 663 EUR of 3, expenditure 1860.5 GBP of 5`],
  ['show me all payments to Smith Roads Ltd', 'list | payee Smith Roads Ltd | expenditure 6 GBP of 1'],
  [
    'who paid Acme Ltd in 2023',
    `who | ${ACME}; 2023 | expenditure 23 EUR of 1, expenditure 60 GBP of 1 | Ministère de la Santé 23 EUR, Ministry of Health 60 GBP`,
  ],
  [
    'which agencies paid Acme more than 500 euros',
    `who | ${ACME}; 500.000000000000000001.. EUR | expenditure 600 EUR of 1 | Ministerio de Salud 600 EUR`,
  ],
  [
    'who did Leeds City Council pay in 2013',
    `who | ${LEEDS}; 2013 | expenditure 40 EUR of 1, expenditure 350.5 GBP of 2 | Acme Ltd 40 EUR, ACME LTD 250.5 GBP, Acme Ltd 100 GBP`,
  ],
  [
    'who was paid by Leeds City Council in 2023',
    `who | ${LEEDS}; 2023 | expenditure 12007 GBP of 2 | Wong & Partners 12000 GBP, Bolton Paint 7 GBP`,
  ],
  [
    'who received money from Leeds City Council in 2023',
    `who | ${LEEDS}; 2023 | expenditure 12007 GBP of 2 | Wong & Partners 12000 GBP, Bolton Paint 7 GBP`,
  ],
  [
    'top suppliers of Leeds City Council',
    `who | ${LEEDS} | expenditure 40 EUR of 1, expenditure 13357.5 GBP of 5 | Acme Ltd 40 EUR, Wong & Partners 12000 GBP, Acme Ltd 1100 GBP, ACME LTD 250.5 GBP, Bolton Paint 7 GBP`,
  ],
  // Slips.
  [
    'how much did Leeds City Counsil pay Acmee in 2013',
    `sum | ${LEEDS}; ${ACME}; 2013 | expenditure 40 EUR of 1, expenditure 350.5 GBP of 2`,
  ],
  ['how much did the minstry of helth pay Bolton Pant', `sum | ${MOH}; payee Bolton Paint | expenditure 20 GBP of 1`],
  // French.
  [
    'combien le ministère de la santé a-t-il payé à Acme en 2023 ?',
    `sum | payer Ministère de la Santé; ${ACME}; 2023 | expenditure 23 EUR of 1`,
  ],
  [
    "Combien d'argent a reçu Acme de Leeds City Council ?",
    `sum | ${ACME}; ${LEEDS} | expenditure 40 EUR of 1, expenditure 1350.5 GBP of 3`,
  ],
  [
    'combien a été payé à Acme par Leeds City Council entre mars 2013 et juin 2013',
    `sum | ${ACME}; ${LEEDS}; 2013-03-01..2013-06-30 | expenditure 40 EUR of 1, expenditure 100 GBP of 1`,
  ],
  [
    'combien a payé Leeds City Council à Acme depuis 2014',
    `sum | ${LEEDS}; ${ACME}; 2014-01-01.. | expenditure 1000 GBP of 1`,
  ],
  [
    'qui a payé Acme en 2023',
    `who | ${ACME}; 2023 | expenditure 23 EUR of 1, expenditure 60 GBP of 1 | Ministère de la Santé 23 EUR, Ministry of Health 60 GBP`,
  ],
  [
    'à qui le ministère de la Santé a-t-il versé de l’argent en 2023',
    'who | payer Ministère de la Santé; 2023 | expenditure 100 EUR of 2 | Société Générale 77 EUR, Acme Ltd 23 EUR',
  ],
  [
    'dépenses de nettoyage du Ministère de la Santé',
    'sum | "nettoyage"; payer Ministère de la Santé | expenditure 77 EUR of 1',
  ],
  ['les plus gros paiements à Acme', `list | ${ACME} | expenditure 663 EUR of 3, expenditure 1860.5 GBP of 5`],
  [
    'paiements de plus de 1 000 livres par Leeds City Council',
    `sum | 1000.000000000000000001.. GBP; ${LEEDS} | expenditure 12000 GBP of 1`,
  ],
  // Spanish.
  [
    '¿cuánto pagó el Ministerio de Salud a Acme en 2022?',
    `sum | payer Ministerio de Salud; ${ACME}; 2022 | expenditure 600 EUR of 1`,
  ],
  [
    'cuánto recibió Acme del Ministerio de Salud',
    `sum | ${ACME}; payer Ministerio de Salud | expenditure 600 EUR of 1`,
  ],
  [
    'cuánto se pagó a Acme entre enero de 2013 y diciembre de 2013',
    `sum | ${ACME}; 2013-01-01..2013-12-31 | expenditure 40 EUR of 1, expenditure 350.5 GBP of 2`,
  ],
  [
    'qué gastó el Ministerio de Salud en limpieza en 2023',
    'sum | payer Ministerio de Salud; "limpieza"; 2023 | expenditure 500 EUR of 1',
  ],
  [
    'a quién pagó el Ministerio de Salud en 2023',
    'who | payer Ministerio de Salud; 2023 | expenditure 500 EUR of 1 | Limpiezas Norte SA 500 EUR',
  ],
  ['mayores pagos a Acme en 2022', `list | ${ACME}; 2022 | expenditure 600 EUR of 1`],
  // Arabic, whose "to" and "and" are written together with the word after them.
  [
    'كم دفعت وزارة الصحة لشركة الأمل للبناء في 2023؟',
    'sum | payer وزارة الصحة; payee شركة الأمل للبناء; 2023 | expenditure 900 EUR of 1',
  ],
  ['كم دفعت وزاره الصحه الى شركة الامل', 'sum | payer وزارة الصحة; payee شركة الأمل للبناء | expenditure 950 EUR of 2'],
  [
    'كم تلقت شركة الأمل للبناء من وزارة الصحة بين مارس 2023 ويونيو 2023',
    'sum | payee شركة الأمل للبناء; payer وزارة الصحة; 2023-03-01..2023-06-30 | expenditure 900 EUR of 1',
  ],
  ['من دفع لشركة الأمل للبناء', 'who | payee شركة الأمل للبناء | expenditure 950 EUR of 2 | وزارة الصحة 950 EUR'],
  [
    'كم أنفقت وزارة الصحة في كينيا في عام ٢٠٢٣',
    'sum | payer وزارة الصحة; purpose Kenya; 2023 | expenditure 30 EUR of 1',
  ],
  ['كم أنفقت وزارة الصحة على تنظيف المستشفى', 'sum | payer وزارة الصحة; "تنظيف المستشفى" | expenditure 900 EUR of 1'],
  ['أكبر المدفوعات إلى مؤسسة النيل منذ 2023', 'list | payee مؤسسة النيل; 2023-01-01.. | expenditure 30 EUR of 1'],
  // Names that are made to mislead change nothing, and can be asked for in quotation marks.
  ['how much was paid to "paid Acme Ltd in 2013"', 'sum | payee paid Acme Ltd in 2013 | expenditure 1 GBP of 1'],
])('%s', async (text, expected) => {
  expect(brief(await ask(text))).toBe(expected)
})

test.each([
  ['how much was paid to Nobody Knows Ltd in 2013', '? Nobody Knows Ltd: not-a-payee'],
  ['how much did Acme pay Leeds City Council', '? Acme: not-a-payer, ? Leeds City Council: not-a-payee'],
  ['how much was paid to Smith', '? Smith: ambiguous'],
  ['how much did Leeds City Council pay Acme Ltd yesterday', '? yesterday: not-a-payee'],
  ['how much did Leeds City Council pay Acme in 2013 in 2014', '? in 2014: said-twice'],
  ['how much of the committed budget was spent', '? budget: said-twice, ? spent: said-twice'],
  ['how much was paid to 2013', '? to 2013: not-understood'],
  ['how much was spent in 13', '? 13: not-understood'],
  ['what did Leeds City Council pay for', '? for: not-understood'],
  ['how much does it rain in Leeds', '? rain: not-a-payer'],
  ['how much wood would a woodchuck chuck', '? wood would a woodchuck chuck: not-a-payer'],
  ['who is the president of France', '? president: not-a-payee'],
  ['how much was paid between June 2024 and March 2023', '? between: not-a-payee, ? March 2023: said-twice'],
  ['combien pèse une baleine', '? pèse une baleine: not-a-payer'],
])('does not answer %s, and says what it did not understand', async (text, expected) => {
  const answer = await ask(text)
  expect(brief(answer)).toBe(expected)
  expect(answer).not.toHaveProperty('totals')
})

test.each([
  '',
  '?',
  'who',
  'WHO',
  'how much',
  'Acme Ltd',
  'acme',
  'road repairs in leeds',
  'Leeds City Council 2013',
  'How much did Leeds City Council pay',
  'paid Acme Ltd in 2013',
  'what is the meaning of life',
  'payee:"acme ltd" amount:>100',
])('%j is no question', async (text) => {
  expect(await ask(text)).toBeNull()
})

test('says what each piece was taken for, with what else it may mean', async () => {
  const answer = await ask('how much did Leeds pay Acme in 2013')
  expect(answer).toMatchObject({
    answered: true,
    language: 'en',
    period: { years: [2013], basis: 'calendar' },
    block: { number: expect.any(Number) },
    understood: [
      { part: 'Leeds', as: { kind: 'name', role: 'payer', names: [{ kind: 'agency', id: 'leeds', fit: 'exact' }] } },
      { part: 'pay', as: { kind: 'stage', stages: ['disbursement', 'expenditure'] } },
      {
        part: 'Acme',
        as: {
          names: [
            { label: 'Acme Ltd', fit: 'core' },
            { label: 'ACME LTD', fit: 'core' },
          ],
          alternatives: [{ label: 'Acme Holdings plc' }, { label: 'paid Acme Ltd in 2013' }],
        },
      },
      { part: 'in 2013' },
    ],
  })
  const ambiguous = await ask('how much was paid to Smith')
  expect(ambiguous).toMatchObject({
    answered: false,
    leftOver: ['Smith'],
    understood: [{ part: 'paid' }],
    notUnderstood: [
      {
        alternatives: [
          { label: 'Smith and Sons', search: { payees: [expect.any(String)] } },
          { label: 'Smith Roads Ltd' },
        ],
      },
    ],
  })
})

test("the reader's language is tried first, any other after it", async () => {
  expect((await ask('how much did Acme receive', 'fr'))?.language).toBe('en')
  expect((await ask('cuánto recibió Acme', 'ar'))?.language).toBe('es')
  expect((await ask('combien a reçu Acme', 'fr'))?.language).toBe('fr')
})

test('the largest come first', async () => {
  const answer = await ask('largest payments to Acme in 2013')
  const { entries } = await listRecords({ store, search: answer!.search })
  expect(entries.map(({ money }) => money?.amount)).toEqual(['250.50', '100', '40'])
})

/** The plain reading of an understood question: which lines of the ledger it is about. */
function sumPlainly(answer: QuestionAnswer): Map<string, bigint> {
  const sums = new Map<string, bigint>()
  for (const line of QUESTION_LINES) {
    const [agency, , date, stage, amount, currency, payee] = line
    const record = toQuestionRecord(line)
    const meets = ({ as }: UnderstoodPart): boolean => {
      switch (as.kind) {
        case 'stage':
          return as.stages.includes(stage)
        case 'currency':
          return currency === as.currency
        case 'amount': {
          const units = parseLedgerSum(amount)
          const { minimum, maximum, currency: only } = as.amounts
          return (
            (minimum === null || units >= parseLedgerSum(minimum)) &&
            (maximum === null || units <= parseLedgerSum(maximum)) &&
            (only === null || only === currency)
          )
        }
        case 'period':
          if (!('years' in as.period)) {
            return (
              (as.period.from === null || date >= as.period.from) && (as.period.to === null || date <= as.period.to)
            )
          }
          return as.period.years.includes(
            as.period.basis === 'fiscal' && agency === 'moh' && date.slice(5) < '04-01'
              ? Number(date.slice(0, 4)) - 1
              : Number(date.slice(0, 4)),
          )
        case 'words': {
          const said = tokenise(
            [
              record.ref,
              agency,
              QUESTION_AGENCIES[agency],
              payee,
              record.payer?.name ?? '',
              ...Object.values(record.title ?? {}),
            ]
              .concat(record.classifications?.flatMap(({ code = '', label = '' }) => [code, label]) ?? [])
              .concat(
                record.programme === undefined
                  ? []
                  : [record.programme.id!, ...Object.values(record.programme.title ?? {})],
              )
              .concat(record.places === undefined ? [] : ['KE Kenya Kenia كينيا'])
              .join(' '),
          )
          return tokenise(as.text).every((word) => said.some((other) => other.startsWith(word)))
        }
        case 'name':
          // Names of one kind are alternatives: see below.
          return true
      }
    }
    const has = answer.understood.every(meets)
    const roles = new Map<string, boolean>()
    for (const { as } of answer.understood) {
      if (as.kind !== 'name') continue
      for (const { kind, id, label } of as.names) {
        const isIt =
          kind === 'agency'
            ? id === agency
            : kind === 'payee'
              ? label === payee
              : kind === 'payer'
                ? foldText(label) === foldText(record.payer?.name ?? '')
                : kind === 'sector'
                  ? record.classifications?.some((item) => item.label === label) === true
                  : kind === 'place'
                    ? record.places !== undefined
                    : record.programme?.title?.en === label
        roles.set(kind, (roles.get(kind) ?? false) || isIt)
      }
    }
    if (!has || [...roles.values()].includes(false)) continue
    const key = `${stage} ${currency}`
    sums.set(key, (sums.get(key) ?? 0n) + parseLedgerSum(amount))
  }
  return sums
}

const word = fc.constantFrom(
  ...'how much did who paid pay spend spent received receive the was to by from on in for of and between over under commit budget largest payments suppliers'.split(
    ' ',
  ),
  ...[
    'Leeds City Council',
    'Acme',
    'Acme Ltd',
    'Bolton Paint',
    'Ministry of Health',
    'Smith and Sons',
    'Treasury Office',
  ],
  ...[
    'cleaning',
    'Kenya',
    'rural clinics',
    '2013',
    '2024',
    'March 2023',
    'last year',
    'FY2023',
    '£100',
    '50 euros',
    'GBP',
  ],
  ...['combien', 'a payé', 'à', 'en', 'par', 'qui', 'cuánto', 'pagó', 'a', 'el', 'de', 'Ministerio de Salud'],
)
const sentence = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' ')),
  fc
    .tuple(
      fc.constantFrom('how much did', 'who did', 'what did', 'combien', 'cuánto'),
      fc.constantFrom('Leeds City Council', 'Ministry of Health', 'Treasury Office', 'Ministerio de Salud'),
      fc.constantFrom('pay', 'spend', 'commit to', 'a payé à', 'pagó a'),
      fc.constantFrom('Acme', 'Bolton Paint', 'on cleaning', 'Smith and Sons', ''),
      fc.constantFrom(
        'in 2013',
        'in 2024',
        'since 2014',
        'in FY2023',
        'over £100',
        'in Kenya',
        'for rural clinics',
        '',
      ),
    )
    .map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `how much ${text}`),
)

test('no sentence is too strange, and what is answered is the plain sum of what was understood', async () => {
  let answered = 0
  await fc.assert(
    fc.asyncProperty(sentence, fc.constantFrom<Language>('en', 'fr', 'es', 'ar'), async (text, language) => {
      const answer = await ask(text, language)
      if (answer === null || !answer.answered) return
      answered++
      const sums = new Map(answer.totals.totals.map(({ stage, currency, sum }) => [`${stage} ${currency}`, sum]))
      const plain = new Map([...sumPlainly(answer)].map(([key, units]) => [key, serialiseLedgerUnits(units)]))
      expect([text, Object.fromEntries([...sums].sort())]).toEqual([text, Object.fromEntries([...plain].sort())])
      expect(answer.totals).toEqual((await listRecords({ store, search: answer.search })).totals)
    }),
    { seed: 20261121, numRuns: 1500 },
  )
  expect(answered).toBeGreaterThan(150)
})
