import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { Grammar, Movement } from './grammar'

const outlays: Movement = { stages: OUTLAY_STAGES, moves: 'out' }
const THINGS =
  '(?:payments?|transactions?|transfers?|contracts?|grants?|commitments?|disbursements?|expenditures?|expenses|outlays|spending|amounts?|sums?|entries|records|invoices|pledges|budgets?)'
const PAYEES =
  '(?:compan(?:y|ies)|firms?|business(?:es)?|suppliers?|vendors?|contractors?|payees?|recipients?|beneficiar(?:y|ies)|charit(?:y|ies)|organi[sz]ations?|people|persons?|ngos?)'
const PAYERS =
  '(?:agenc(?:y|ies)|ministr(?:y|ies)|councils?|departments?|(?:public |government )?bod(?:y|ies)|authorit(?:y|ies)|governments?|publishers?|payers?|donors?)'
const GREATEST = '(?:largest|biggest|highest|greatest|top|main|most expensive)'

export const ENGLISH: Grammar = {
  language: 'en',
  openings: [
    [
      RegExp(
        `(?:what (?:are|were|is|was) |show (?:me |us )?|list |give me |find )?(?:the |all )?(?:\\d+ )?${GREATEST}(?: \\d+)?(?= ${THINGS})`,
      ),
      { kind: 'list', greatest: true },
    ],
    [
      RegExp(
        `(?:who (?:are|were|is|was) |what (?:are|were) |show (?:me |us )?|list )?(?:the )?(?:\\d+ )?${GREATEST}(?: \\d+)? ${PAYEES}`,
      ),
      { kind: 'who', who: 'payee', stages: OUTLAY_STAGES },
    ],
    [
      RegExp(
        `(?:who (?:are|were|is|was) |what (?:are|were) |show (?:me |us )?|list )?(?:the )?(?:\\d+ )?${GREATEST}(?: \\d+)? ${PAYERS}`,
      ),
      { kind: 'who', who: 'payer', stages: OUTLAY_STAGES },
    ],
    [RegExp(`(?:show(?: me| us)?|list|find|give me)(?: all)?(?: the)?(?: of the)?(?= ${THINGS})`), { kind: 'list' }],
    [RegExp(`(?:what|which)(?= ${THINGS} )`), { kind: 'list' }],
    [RegExp(`(?:what|which) ${PAYEES}`), { kind: 'who', who: 'payee' }],
    [RegExp(`(?:what|which) ${PAYERS}`), { kind: 'who', who: 'payer' }],
    [/how much(?: (?:public |taxpayers? )?(?:money|funds?|funding|cash))?/, { kind: 'sum' }],
    [RegExp(`how many(?= ${THINGS})`), { kind: 'sum' }],
    [
      /what (?:is|was|s|were|are) the (?:total|sum|value|amount)(?: (?:amount|value|sum))?(?: of(?= ))?/,
      { kind: 'sum' },
    ],
    [RegExp(`what (?:is|was|s)(?: the)?(?: total)?(?= ${THINGS})`), { kind: 'sum' }],
    [/what(?= (?:did|does|do|has|have) )/, { kind: 'sum' }],
    [
      /what(?= (?:was|were|is|are|has been|have been) (?:paid|spent|given|disbursed|committed|budgeted|awarded|received))/,
      { kind: 'sum' },
    ],
    [
      RegExp(
        `(?:the )?total(?= (?:amount |sum |value )?(?:of |${THINGS}|paid|spent|given|disbursed|committed|budgeted|awarded|received))`,
      ),
      { kind: 'sum' },
    ],
    [/who(?:m)?(?: else)?/, { kind: 'who' }],
    [/to whom/, { kind: 'who', who: 'payee' }],
    [/(?:did|has|have)(?= )/, { kind: 'sum' }],
  ],
  bare: /(?:payments?|spending|grants?|transfers?|expenditures?|contracts?|commitments?|disbursements?|budget) (?:to|from|by|for|on|with|of|over|under|in|between|since)/,
  passive: /(?:was|were|been|be|being|is|are)/,
  beforeSubject: /(?:did|does|do|has|have|had|will|would|that|which)/,
  fillers:
    /(?:the|a|an|any|some|all|every|each|money|cash|funds?|funding|amounts?|sums?|total|in total|altogether|overall|in all|public|ever|so far|please|it|its|there|made|make|makes|making|most|more|out|away|over|actually|exactly|just|only|of(?= (?:the )?(?:money|payments?|spending|funds?)))/,
  verbs: [
    [
      /(?:pay|pays|paid|paying|spend|spends|spent|give|gives|gave|given|giving|hand(?:ed)?(?: over)?|send|sends|sent|transfer|transfers|transferred|granted|remit|remitted|pass(?:ed)?(?: on)?)/,
      outlays,
    ],
    [/(?:go|goes|went|gone|going|flow|flows|flowed)(?= (?:in)?to )/, outlays],
    [/(?:disburse|disburses|disbursed)/, { stages: ['disbursement'], moves: 'out' }],
    [
      /(?:commit|commits|committed|promise|promises|promised|award|awards|awarded|contract|contracts|contracted|obligated)/,
      { stages: ['commitment'], moves: 'out' },
    ],
    [
      /(?:budget|budgets|budgeted|allocate|allocates|allocated|appropriated|set aside|earmarked)/,
      { stages: ['budget'], moves: 'out' },
    ],
    [/(?:pledge|pledges|pledged)/, { stages: ['pledge'], moves: 'out' }],
    [/(?:reimburse|reimburses|reimbursed|refund|refunds|refunded)/, { stages: ['reimbursement'], moves: 'out' }],
    [
      /(?:receive|receives|received|receiving|get|gets|got|gotten|earn|earns|earned|collect|collects|collected)/,
      { stages: OUTLAY_STAGES, moves: 'in' },
    ],
  ],
  nouns: [
    [/(?:payments?|transactions?|transfers?|spending|outlays|expenses|grants?|invoices|entries|records)/, outlays],
    [/expenditures?/, { stages: ['expenditure'], moves: 'out' }],
    [/disbursements?/, { stages: ['disbursement'], moves: 'out' }],
    [/(?:commitments?|contracts?|obligations?|awards?)/, { stages: ['commitment'], moves: 'out' }],
    [/(?:budgets?|appropriations?|allocations?)/, { stages: ['budget'], moves: 'out' }],
    [/pledges?/, { stages: ['pledge'], moves: 'out' }],
    [/(?:reimbursements?|refunds?)/, { stages: ['reimbursement'], moves: 'out' }],
    [/(?:suppliers?|vendors?|contractors?|recipients?|payees?)/, outlays],
  ],
  prepositions: [
    [/(?:in)?to/, 'to'],
    [/with/, 'to'],
    [/(?:by|from)/, 'payer'],
    [/(?:on|for|towards?|under|through|via|about|regarding)/, 'purpose'],
    [/(?:in|within|inside|across|throughout|at)/, 'place'],
    [/of/, 'of'],
  ],
  and: /(?:and|or)/,
  subjectMayFollow: false,
  periods: {
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    during: /(?:in|during|for|within|throughout|on|of)(?: the)?(?: calendar)?(?: year| month(?: of)?)?/,
    of: /of/,
    between: /between/,
    and: /(?:and|to)/,
    from: /from/,
    to: /(?:to|until|till|through|up to)/,
    onwards: /(?:on|onwards?)/,
    since: /(?:since|from)(?: the)?(?: start of| beginning of)?/,
    after: /after(?: the)?(?: end of)?/,
    before: /before(?: the)?(?: start of| beginning of)?/,
    until: /(?:until|till|up to|up until|by)(?: the)?(?: end of)?/,
    fiscal: /(?:(?:in|during|for) )?(?:the )?(?:(?:fiscal|financial|budget) years?|fy)/,
    quarters: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th|last'],
    quarter: /quarter(?: of)?/,
    thisYear: /(?:in |during )?(?:this|the current) year(?: so far)?/,
    lastYear: /(?:in |during )?(?:last|the previous|the past) year/,
    thisMonth: /(?:in |during )?(?:this|the current) month(?: so far)?/,
    lastMonth: /(?:in |during )?(?:last|the previous) month/,
    lastYears: /(?:in |over |during )?(?:the )?(?:last|past|previous) (\d{1,2}) years/,
    lastMonths: /(?:in |over |during )?(?:the )?(?:last|past|previous) (\d{1,2}) months/,
  },
  amounts: {
    above: /(?:of |worth )?(?:over|above|more than|greater than|larger than|bigger than|exceeding|upwards of)/,
    atLeast: /(?:of |worth )?(?:at least|no less than|not less than|from)/,
    below: /(?:of |worth )?(?:under|below|less than|smaller than|lower than)/,
    atMost: /(?:of |worth )?(?:up to|at most|no more than|not more than)/,
    between: /(?:of |worth )?(?:between|from)/,
    and: /(?:and|to)/,
    thousand: /(?:thousand|k)/,
    million: /(?:millions?|mn|m)/,
    billion: /(?:billions?|bn)/,
    decimal: '.',
    in: /(?:in|only in)/,
  },
}
