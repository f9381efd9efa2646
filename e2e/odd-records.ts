import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Client, createClient, http } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'
import { readContract } from 'viem/actions'
import type { Link, SpendingRecord } from '@/lib/domain/record'
import { ledgerAbi } from '@/lib/ledger/contract.generated'
import { findRunningLedger } from '@/lib/ledger/embedded/running-ledger'
import type { LedgerAddress } from '@/lib/ledger/publication'
import { type PlannedRecord, planAmendment, planRecord } from '@/lib/publishing/plan-records'
import { preparePublication } from '@/lib/publishing/prepare-publication'
import { setUpAgency } from '@/lib/publishing/set-up-agency'
import { signPublication } from '@/lib/publishing/sign-publication'
import { submitPublication } from '@/lib/publishing/submit-publication'
import { officialsOf } from '@/lib/publishing/testing/publishing-ledger'
import { encodeRecordLine } from '@/lib/record-format/encode-line'
import { fingerprint } from '@/lib/record-format/fingerprint'

export const ODD_AGENCY = 'oddments'
const AGENCY_NAME = 'Office of Odd Records'
const REGISTRAR = mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex: 0 })
const seal = (digit: string): string => `sealed:${digit.repeat(64)}`

const record = (ref: string, change: Partial<SpendingRecord> = {}): SpendingRecord => ({
  ref,
  stage: 'expenditure',
  date: '2025-03-04',
  dateBasis: 'payment',
  amount: '10.00',
  currency: 'EUR',
  payer: { type: 'government', name: AGENCY_NAME },
  payee: { type: 'organisation', name: 'Harrow & Pike Construction' },
  title: { en: 'An ordinary purchase' },
  ...change,
})

const LONG =
  'a very long account of what was bought, in which every single screw of the bridge is named together with its supplier, its warehouse and its colour, '

/** What pages must bear: the largest and the smallest amount, long and foreign words, markup, words that turn their line around, nothing at all. */
const FIRST: readonly SpendingRecord[] = [
  record('HUGE', {
    amount: '999999999999999999.123456789012345678',
    currency: 'USD',
    payee: { type: 'organisation', name: `${'Consortium of consortia for '.repeat(9)}bridges`, country: 'KE' },
    title: { en: LONG.repeat(4) },
    description: { en: LONG.repeat(12), ar: 'وصف طويل لما اشتُري. '.repeat(30), zh: '购买内容的详细说明。'.repeat(40) },
    valueDate: '2025-03-31',
    tax: 'gross',
  }),
  record('SMALL', {
    amount: '-0.0000000001',
    currency: 'XDR',
    date: undefined,
    dateBasis: undefined,
    period: '2024-04-01/2025-03-31',
    payee: { type: 'organisation', name: 'مستشفى النور التعليمي للأمراض الصدرية والقلبية' },
    title: undefined,
  } as unknown as Partial<SpendingRecord>),
  record('SEALED', {
    payee: { type: 'individual', name: seal('a') },
    description: { und: seal('b') },
    sealed: ['/description/und', '/payee/name'],
    source: { standard: 'uk-spend-csv', keyedDigest: 'c'.repeat(64), row: 41 },
  }),
  record('HIDDEN', { payee: { type: 'withheld' }, payer: { type: 'not-reported' } }),
  record('RICH', {
    stage: 'disbursement',
    payee: {
      type: 'organisation',
      name: 'Фонд сельского развития',
      identifiers: [
        { scheme: 'GB-COH', id: '01234567' },
        { scheme: 'local', id: 'V-77' },
      ],
      country: 'KG',
    },
    activity: { id: 'ACT-9', title: { en: 'Rural water', fr: 'Eau rurale', ar: 'مياه الريف' } },
    programme: { id: 'P-1' },
    contract: { title: { en: 'Framework contract' } },
    budgetLine: { id: '4711' },
    classifications: [
      { scheme: 'iati-sector-1', code: '14031', label: 'Basic drinking water supply', share: '60.5' },
      { scheme: 'iati-sector-1', code: '14032', share: '39.5' },
      { scheme: 'local:Service Area', label: 'Highways' },
    ],
    places: [
      { role: 'recipient', country: 'KG', share: '100' },
      { role: 'recipient', region: '619', regionScheme: '1' },
      { role: 'location', label: 'Naryn' },
    ],
    links: [
      { kind: 'paysFor', record: 'nobody-1-1' },
      { kind: 'partOf', record: 'the yellow book' },
      { kind: 'onwardOf', fingerprint: `0x${'d'.repeat(64)}` },
      { kind: 'refundOf', reference: 'LOST' },
      { kind: 'partOf', reference: 'ACT-9' },
      { kind: 'paysFor', reference: 'AMB' },
    ],
    documents: [
      { title: { en: 'The contract' }, url: 'https://oddments.example/contract.pdf', sha256: 'e'.repeat(64) },
      { url: 'javascript:alert(document.domain)' },
    ],
    aid: {
      flow: '10',
      finance: '110',
      types: [{ code: 'C01' }, { code: '2', vocabulary: '4' }],
      tied: '5',
      disbursementChannel: '99',
    },
    source: {
      standard: 'iati',
      version: '2.03',
      sha256: 'f'.repeat(64),
      row: 7,
      element: 'iati-activity[3]/transaction[2]',
    },
    ext: { 'receiver-org': { '@type': '70', narrative: ['one', 'two'] }, note: '<img src=x onerror=alert(1)>' },
  }),
  record('MARKUP', {
    title: { en: '</script><script>alert(1)</script> "quoted" & {braces}' },
    payee: { type: 'organisation', name: 'Acme \u202edtL \u200bhidden {\\input{x}} 100%' },
  }),
  record('C-1', { stage: 'commitment', amount: '5000.00', title: { en: 'A bridge, ordered' } }),
  record('AMB', { part: '1', title: { en: 'First of two lines' } }),
  record('AMB', { part: '2', title: { en: 'Second of two lines' } }),
  record('TWICE', { amount: '120.00', title: { en: 'Gravel', fr: 'Gravier' }, ext: { batch: 'A', note: 'wet' } }),
  record('GONE', { amount: '77.00' }),
  record('RESEALED', { payee: { type: 'individual', name: seal('1') }, sealed: ['/payee/name'] }),
]

const paysFor: readonly Link[] = [{ kind: 'paysFor', reference: 'C-1' }]
const PAYMENTS: readonly SpendingRecord[] = Array.from({ length: 25 }, (_, at) =>
  record(`P-${at + 1}`, { amount: `${at + 1}.00`, title: { en: `The bridge, payment ${at + 1}` }, links: paysFor }),
)

/** Publishes them on the running ledger of a data folder, once, in three publications: the records, their first corrections, the last word on them. */
export async function publishOddRecords(dataDir: string): Promise<void> {
  const running = (await findRunningLedger({ dataDir: join(dataDir, 'ledger') }))!
  const { contract } = JSON.parse(readFileSync(join(dataDir, 'deployment.json'), 'utf8')) as { contract: `0x${string}` }
  const ledger = { chainId: running.chainId, contract }
  const client = createClient({ transport: http(running.rpcUrl), pollingInterval: 50 })
  const officials = officialsOf(ODD_AGENCY)
  const parties = { client, ledger, registrar: REGISTRAR, carrier: REGISTRAR, agency: ODD_AGENCY }
  const description = { names: { en: AGENCY_NAME }, contact: 'Telephone 01632 960001' }
  if ((await readState(client, ledger)).sequence > 0n) return
  await setUpAgency({ ...parties, agencyName: AGENCY_NAME, officials, description })

  await publish(client, ledger, [...FIRST, ...PAYMENTS].map(plain))
  const twice = FIRST.find(({ ref }) => ref === 'TWICE')!
  const second = {
    ...amend(twice, 'wrong-payee', 'The gravel came from another quarry.'),
    payee: { type: 'organisation', name: 'Dunmorrow Quarries' },
    date: '2025-03-06',
    title: { en: 'Gravel', fr: 'Gravier lavé' },
    ext: { batch: 'B' },
  } as const satisfies SpendingRecord
  const sealed = FIRST.find(({ ref }) => ref === 'RESEALED')!
  const resealed = { ...amend(sealed, 'other'), payee: { type: 'individual', name: seal('2') } } as const
  await publish(client, ledger, [answer(second, twice), answer(resealed, sealed)])
  const third = { ...second, ...amend(second, 'wrong-amount'), amount: '96.50', tax: 'net' as const }
  const gone = FIRST.find(({ ref }) => ref === 'GONE')!
  const { amount: _amount, currency: _currency, ...rest } = amend(gone, 'duplicate', 'It was booked twice.')
  const withdrawal: SpendingRecord = { ...rest, amends: { ...rest.amends!, kind: 'withdrawal' } }
  await publish(client, ledger, [answer(third, second), answer(withdrawal, gone)])
}

function plain(one: SpendingRecord): PlannedRecord {
  const given = JSON.parse(JSON.stringify(one)) as SpendingRecord
  const plan = planRecord({ record: given, history: new Map(), reason: { reason: 'other' } })
  if (plan.kind !== 'new') throw new Error('A record without history is new.')
  return plan.planned
}

const answer = (one: SpendingRecord, replaced: SpendingRecord): PlannedRecord =>
  planAmendment({
    record: one,
    replaced: { stage: replaced.stage, amount: replaced.amount!, currency: replaced.currency! },
  })

function amend(one: SpendingRecord, reason: string, words?: string): SpendingRecord {
  const named = fingerprint({ agency: ODD_AGENCY, line: encodeRecordLine(one) })
  return { ...one, amends: { kind: 'correction', fingerprint: named, reason, ...(words !== undefined && { words }) } }
}

const readState = (client: Client, { contract }: LedgerAddress) =>
  readContract(client, { address: contract, abi: ledgerAbi, functionName: 'agencyState', args: [ODD_AGENCY] })

async function publish(client: Client, ledger: LedgerAddress, records: readonly PlannedRecord[]): Promise<void> {
  const state = await readState(client, ledger)
  const prepared = preparePublication({
    agency: ODD_AGENCY,
    agencyName: AGENCY_NAME,
    sequence: Number(state.sequence) + 1,
    previousHead: state.head,
    period: '2025',
    records,
    deadline: new Date('2040-01-01T00:00:00Z'),
  })
  const { preparer, approver } = officialsOf(ODD_AGENCY)
  const sign = (account: typeof REGISTRAR | typeof preparer.account) =>
    signPublication({ publication: prepared.publication, ledger, official: account })
  const signed = { ...prepared, preparer: await sign(preparer.account), approver: await sign(approver.account) }
  await submitPublication({ client, ledger, carrier: REGISTRAR, signed })
}
