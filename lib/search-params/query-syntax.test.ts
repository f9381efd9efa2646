import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseLedgerSum } from '@/lib/domain/amount'
import { STAGES } from '@/lib/domain/stage'
import { type NarrowedSearch, parseQueryText, resolveSearch } from './query-syntax'

const EVERYTHING: NarrowedSearch = {
  words: '',
  stages: [],
  currencies: [],
  statuses: [],
  years: [],
  from: null,
  to: null,
  minimum: null,
  maximum: null,
}
/** A term as [field, text, flags], flags being "phrase" and "not". */
const termsOf = (text: string) =>
  parseQueryText(text).terms.map(({ field, text, phrase, excluded }) =>
    [field ?? 'any', text, ...(phrase ? ['phrase'] : []), ...(excluded ? ['not'] : [])].join(' | '),
  )
const problemsOf = (text: string) => parseQueryText(text).problems.map(({ text, reason }) => [text, reason])

test('reads the line of a journalist', () => {
  expect(parseQueryText('payee:"acme ltd" amount:>10000 date:2021..2022 stage:expenditure -kenya')).toEqual({
    terms: [
      { field: 'payee', text: 'acme ltd', phrase: true, excluded: false },
      { field: null, text: 'kenya', phrase: false, excluded: true },
    ],
    narrowing: {
      minimum: '10000.000000000000000001',
      from: '2021-01-01',
      to: '2022-12-31',
      stages: ['expenditure'],
    },
    exclusions: [],
    problems: [],
    parts: [
      { start: 0, text: 'payee:"acme ltd"', as: 'term' },
      { start: 17, text: 'amount:>10000', as: 'narrowing' },
      { start: 31, text: 'date:2021..2022', as: 'narrowing' },
      { start: 47, text: 'stage:expenditure', as: 'narrowing' },
      { start: 65, text: '-kenya', as: 'term' },
    ],
  })
})

test.each([
  ['road works', ['any | road', 'any | works']],
  ['"road works"', ['any | road works | phrase']],
  ['“road works”', ['any | road works | phrase']],
  ['«travaux de voirie»', ['any | travaux de voirie | phrase']],
  ['« travaux de voirie »', ['any | travaux de voirie | phrase']],
  ['„Straßenbau in Köln“ x', ['any | Straßenbau in Köln | phrase', 'any | x']],
  ['"road works', ['any | road works | phrase']],
  ['"road works" -"black top"', ['any | road works | phrase', 'any | black top | phrase | not']],
  ['12" pipe', ['any | 12"', 'any | pipe']],
  ["l'hôpital", ["any | l'hôpital"]],
  ['payee:acme ltd', ['payee | acme', 'any | ltd']],
  ['Payee:acme', ['payee | acme']],
  ['payee：acme', ['payee | acme']],
  ['supplier:acme', ['payee | acme']],
  ['bénéficiaire:“Société Générale”', ['payee | Société Générale | phrase']],
  ['-payer:moh', ['payer | moh | not']],
  ['country:kenya', ['place | kenya']],
  ['país:Perú', ['place | Perú']],
  ['programme:P-12 ref:V/77', ['activity | P-12', 'ref | V/77']],
  ['state-of-the-art', ['any | state-of-the-art']],
  ['road - bridge', ['any | road', 'any | -', 'any | bridge']],
  ['--all', ['any | --all']],
  ['-5', ['any | 5 | not']],
  ['道路　工事', ['any | 道路', 'any | 工事']],
  ['شركة -"وزارة الصحة"', ['any | شركة', 'any | وزارة الصحة | phrase | not']],
])('the words of %s', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
  expect(problemsOf(text)).toEqual([])
})

test.each([
  ['Re: invoice', ['any | Re', 'any | invoice']],
  ['12:30', ['any | 12:30']],
  ['ward:7', ['any | ward:7']],
  ['note:see-below', ['any | note:see-below']],
  ['https://example.org/a', ['any | https://example.org/a']],
  ['constructor:x __proto__:y', ['any | constructor:x', 'any | __proto__:y']],
])('a colon in ordinary text is ordinary: %s', (text, terms) => {
  expect(termsOf(text)).toEqual(terms)
  expect(problemsOf(text)).toEqual([])
})

test.each([
  ['agancy:moh', 'unknown-field', 'agency'],
  ['amuont:>5', 'unknown-field', 'amount'],
  ['price:>100', 'unknown-field', null],
  ['firm:"acme ltd"', 'unknown-field', null],
  ['-total:5..6', 'unknown-field', null],
  ['payee:', 'no-value', null],
  ['payee:""', 'no-value', null],
  ['date:..', 'no-value', null],
  ['stage:spendings', 'not-a-stage', null],
  ['stage:budget,nonsense', 'not-a-stage', null],
  ['stage:constructor', 'not-a-stage', null],
  ['currency:euros', 'not-a-currency', null],
  ['status:gone', 'not-a-status', null],
  ['year:21', 'not-a-year', null],
  ['year:2021/22', 'not-a-year', null],
  ['year:1000..2000', 'not-a-year', null],
  ['year:>20', 'not-a-year', null],
  ['date:05/03/2021', 'not-a-date', null],
  ['date:2021-13', 'not-a-date', null],
  ['date:2021-02-29', 'not-a-date', null],
  ['date:>9999', 'not-a-date', null],
  ['amount:ten', 'not-an-amount', null],
  ['amount:10,5', 'not-an-amount', null],
  ['amount:1e3', 'not-an-amount', null],
  ['amount:>=1000000000000000000', 'not-an-amount', null],
  ['amount:999999999999999999bn', 'not-an-amount', null],
  ['amount:5..4', 'range-backwards', null],
  ['date:2022..2021', 'range-backwards', null],
  ['year:2022..2021', 'range-backwards', null],
])('%s is shown as a problem: %s', (text, reason, meant) => {
  expect(parseQueryText(text).problems).toEqual([{ text, reason, meant }])
  expect(parseQueryText(text).terms).toEqual([])
  expect(parseQueryText(text).narrowing).toEqual({})
  expect(parseQueryText(text).exclusions).toEqual([])
})

test.each([
  ['amount:100', { minimum: '100', maximum: '100' }],
  ['amount:100..200', { minimum: '100', maximum: '200' }],
  ['amount:"100 .. 200"', { minimum: '100', maximum: '200' }],
  ['amount:100..', { minimum: '100' }],
  ['amount:..200.50', { maximum: '200.5' }],
  ['amount:>=10,000', { minimum: '10000' }],
  ['amount:≥1,234,567.89', { minimum: '1234567.89' }],
  ['amount:<0', { maximum: '-0.000000000000000001' }],
  ['amount:>-5', { minimum: '-4.999999999999999999' }],
  ['amount:-5..-1', { minimum: '-5', maximum: '-1' }],
  ['amount:>10k', { minimum: '10000.000000000000000001' }],
  ['montant:<=2.5m', { maximum: '2500000' }],
  ['amount:1bn…', { minimum: '1000000000' }],
  ['amount:>100 amount:<200 amount:>150', { minimum: '150.000000000000000001', maximum: '199.999999999999999999' }],
  ['amount:007', { minimum: '7', maximum: '7' }],
  ['date:2021', { from: '2021-01-01', to: '2021-12-31' }],
  ['date:2024-02', { from: '2024-02-01', to: '2024-02-29' }],
  ['date:2021-3-5', { from: '2021-03-05', to: '2021-03-05' }],
  ['date:2021-03..2021-06', { from: '2021-03-01', to: '2021-06-30' }],
  ['date:2021..', { from: '2021-01-01' }],
  ['date:..2021', { to: '2021-12-31' }],
  ['date:>2021', { from: '2022-01-01' }],
  ['date:>=2021', { from: '2021-01-01' }],
  ['date:<2021-03', { to: '2021-02-28' }],
  ['date:<=2021-03', { to: '2021-03-31' }],
  ['date:>2021-12-31', { from: '2022-01-01' }],
  ['fecha:<2024-03-01', { to: '2024-02-29' }],
  ['date:2021.. date:..2022', { from: '2021-01-01', to: '2022-12-31' }],
  ['year:2021', { years: [2021] }],
  ['year:2021,2019 year:2020', { years: [2019, 2020, 2021] }],
  ['year:2020..2022', { years: [2020, 2021, 2022] }],
  ['year:>2020', { from: '2021-01-01' }],
  ['année:..2020', { to: '2020-12-31' }],
  ['stage:expenditure', { stages: ['expenditure'] }],
  ['stage:"Incoming funds"', { stages: ['incoming-funds'] }],
  ['stage:Incoming_Funds', { stages: ['incoming-funds'] }],
  ['stage:outlays', { stages: ['disbursement', 'expenditure'] }],
  ['stage:4', { stages: ['expenditure'] }],
  ['étape:décaissement', { stages: ['disbursement'] }],
  ['stage:expenditure stage:budget', { stages: ['budget', 'expenditure'] }],
  ['stage:expenditure,commitment', { stages: ['commitment', 'expenditure'] }],
  ['currency:gbp', { currencies: ['GBP'] }],
  ['currency:USD,eur', { currencies: ['EUR', 'USD'] }],
  ['status:corrected', { statuses: ['corrected'] }],
])('%s narrows to %j', (text, narrowing) => {
  expect(parseQueryText(text)).toMatchObject({ narrowing, terms: [], problems: [] })
  expect(Object.keys(parseQueryText(text).narrowing).sort()).toEqual(Object.keys(narrowing).sort())
})

test('a flood of words is not looked for, and said not to be', () => {
  const { terms, problems } = parseQueryText(`${'a-'.repeat(30)} ${'b '.repeat(12)}"c d"`)
  expect(terms).toHaveLength(11)
  expect(problems.map(({ reason }) => reason)).toEqual(['too-many-words', 'too-many-words', 'too-many-words'])
  expect(parseQueryText('道'.repeat(78)).problems).toEqual([])
  expect(parseQueryText('道'.repeat(200)).problems).toHaveLength(1)
})

test('a minus before a narrowing excludes what it says', () => {
  expect(parseQueryText('-stage:budget -currency:USD road -date:2021-03')).toMatchObject({
    terms: [{ text: 'road' }],
    narrowing: {},
    exclusions: [{ stages: ['budget'] }, { currencies: ['USD'] }, { from: '2021-03-01', to: '2021-03-31' }],
    problems: [],
  })
})

test('the conditions of the form and of the words both hold', () => {
  const search = resolveSearch({
    ...EVERYTHING,
    words: 'road stage:expenditure,budget amount:>100 date:2021..2022 year:2021',
    stages: ['commitment', 'expenditure'],
    currencies: ['GBP'],
    from: '2021-06-01',
    minimum: '5',
    maximum: '900',
  })
  expect(search).toMatchObject({
    words: 'road stage:expenditure,budget amount:>100 date:2021..2022 year:2021',
    stages: ['expenditure'],
    currencies: ['GBP'],
    years: [2021],
    from: '2021-06-01',
    to: '2022-12-31',
    minimum: '100.000000000000000001',
    maximum: '900',
    terms: [{ text: 'road' }],
    impossible: false,
  })
})

test('a form and words that contradict each other find nothing, rather than everything', () => {
  const search = resolveSearch({ ...EVERYTHING, words: 'stage:budget', stages: ['expenditure'] })
  expect(search.impossible).toBe(true)
  expect(resolveSearch({ ...EVERYTHING, words: 'date:2021', from: '2022-01-01' })).toMatchObject({
    from: '2022-01-01',
    to: '2021-12-31',
  })
})

test('a search without words is left as it is', () => {
  expect(resolveSearch(EVERYTHING)).toEqual({
    ...EVERYTHING,
    terms: [],
    exclusions: [],
    problems: [],
    impossible: false,
  })
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.stringMatching(/^-?(payee|amount|date|year|stage|currency|status|agancy|x):["“«]?[a-z0-9.<>=,-]{0,12}["”»]?$/),
  fc.constantFrom('-', ':', '"', '“', '”', '«', '»', '..', '...', '>', '>=', '<', 'amount:', '-date:', '\u3000', '：'),
)
const anyText = fc
  .array(piece, { maxLength: 14 })
  .chain((pieces) => fc.constantFrom(' ', '').map((by) => pieces.join(by)))

test('nothing that is typed is lost: it is a term, a narrowing, an exclusion or a problem', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { parts, terms, problems, exclusions } = parseQueryText(text)
      let at = 0
      for (const part of parts) {
        expect(text.slice(at, part.start).trim()).toBe('')
        expect(text.slice(part.start, part.start + part.text.length)).toBe(part.text)
        expect(part.text).not.toBe('')
        at = part.start + part.text.length
      }
      expect(text.slice(at).trim()).toBe('')
      const count = (as: string) => parts.filter((part) => part.as === as).length
      expect([count('term'), count('problem'), count('exclusion')]).toEqual([
        terms.length,
        problems.length,
        exclusions.length,
      ])
    }),
    { seed: 20261121, numRuns: 5000 },
  )
})

test('what narrows is always something that a search can hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { narrowing, exclusions } = parseQueryText(text)
      for (const { stages, years, currencies, statuses, from, to, minimum, maximum } of [narrowing, ...exclusions]) {
        for (const list of [stages, years, currencies, statuses]) expect(list?.length).not.toBe(0)
        expect(stages?.every((stage) => STAGES.includes(stage))).not.toBe(false)
        expect(years?.every((year) => year >= 1000 && year <= 9999)).not.toBe(false)
        for (const day of [from, to]) if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
        for (const amount of [minimum, maximum]) if (amount !== undefined) parseLedgerSum(amount)
      }
    }),
    { seed: 20261121, numRuns: 5000 },
  )
})

test('merging never widens a search', () => {
  const list = fc.subarray(['budget', 'commitment', 'expenditure'] as const)
  fc.assert(
    fc.property(list, fc.subarray([2020, 2021, 2022]), anyText, (stages, years, words) => {
      const search = resolveSearch({ ...EVERYTHING, words, stages, years, minimum: '100', from: '2020-01-01' })
      if (stages.length > 0) expect(stages).toEqual(expect.arrayContaining([...search.stages]))
      if (years.length > 0) expect(years).toEqual(expect.arrayContaining([...search.years]))
      if (stages.length > 0) expect(search.stages).not.toEqual([])
      expect(parseLedgerSum(search.minimum!)).toBeGreaterThanOrEqual(parseLedgerSum('100'))
      expect(search.from! >= '2020-01-01').toBe(true)
    }),
    { seed: 20261121, numRuns: 2000 },
  )
})
