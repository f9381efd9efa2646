/** Worksheets of totals, and views in another currency. */
export const worksheet = {
  /** Links beside totals. */
  linkOne: 'How this total comes about',
  linkAll: 'How these totals come about',
  rowLink: '<hidden>How this sum comes about: </hidden>{sum}',
  showIn: 'Show in {currencies}',

  title: 'How these totals come about',
  titleOne: 'How this total comes about',
  pageTitle: '{title}: {sentence}',
  description: 'Which public spending records make up these totals, which do not and why, and the arithmetic.',
  backToRecords: 'The records',
  asFile: 'Entries as CSV',
  print: 'To keep it on paper, print this page: it has everything that is folded here.',

  found: 'meet the conditions',
  out: 'do not count',
  in: 'make up the totals',
  rule: 'A total adds the records that stand now, of one stage and one currency. It is exact: nothing is rounded, converted or guessed.',

  stage: 'Stage',
  records: 'Records',
  sum: 'Sum',
  outlaysTogether: '{outlays}<quiet>, the two together</quiet>',

  totals: 'The totals',
  noTotals: 'No record that meets the conditions counts in a total.',

  whatIsIn: 'What is in',
  standing: 'Stand now',
  asAbove: 'the totals above',
  standingWords: 'No later record has replaced them or taken them back.',
  provisionalPart: 'Of these, provisional',
  disputedPart: 'Of these, disputed',

  whatIsOut: 'What is out, and why',
  otherStages: 'At other stages',
  otherStagesWords:
    'The conditions name a stage. Stages are never added together, since the same money passes through several.',
  otherCurrencies: 'In other currencies',
  otherCurrenciesWords: 'The conditions name a currency. Currencies are never added together.',
  otherFinality: { provisional: 'Provisional, and not asked for', final: 'Final, and not asked for' },
  otherStatuses: 'Stand now, and not asked for',
  otherStatusesWords: 'The conditions name records that count in no total.',
  imprecise: 'Whose period reaches beyond the dates asked for',
  impreciseWords:
    'Only part of their period lies within those dates, or they have no date at all. How much of the amount belongs there nobody has stated.',
  seeRecords: { one: 'See this record', other: 'See these {count} records' },
  seeWider: 'See all without the dates',
  moreSums: { one: 'and {count} sum more', other: 'and {count} sums more' },
  which: 'Which',
  noAmount: 'no amount',

  setAside: 'In batches set aside',
  setAsideWords:
    'The records of these batches are in no index, so nobody can say here which of them would meet the conditions. The list goes by agency and by the period that the publication reports.',
  setAsideNone: 'None, for the agencies and the dates asked for.',
  setAsideOther: {
    one: '{count} batch more was set aside, from a publication about another period.',
    other: '{count} batches more were set aside, from publications about other periods.',
  },
  setAsideMore: { one: 'And {count} batch more.', other: 'And {count} batches more.' },
  setAsideAll: 'All batches set aside',
  batch: 'Batch {number}: {agency}, publication {sequence}',
  batchSigned: 'Its officials signed it as a change of {sums}.',
  batchSignedNothing: 'Its officials signed it as no change.',

  transfers: 'Counted by both sides',
  transfersWords:
    'These records name a record of another publishing agency as the money they pass on or pay with, and both are in these totals. Neither is taken out: which of the two to count depends on the question.',
  transferPair: '{from} names {to}',
  transfersMore: { one: 'And {count} pair more.', other: 'And {count} pairs more.' },

  arithmetic: 'How each total comes about',
  statement: '{stage} in {currency}',
  byAgency: 'By agency',
  byPublication: 'Publication by publication, in the order of the ledger',
  agency: 'Agency',
  otherAgencies: { one: '{count} other agency', other: '{count} other agencies' },
  publication: 'Publication',
  publicationName: '{agency}, no. {sequence}',
  publicationAbout: 'for {period}',
  earlier: { one: '{count} publication before', other: '{count} publications before' },
  added: 'Added',
  takenBack: 'Taken back',
  balance: 'Total after it',
  total: 'Total',
  takenBackWords: 'A correction adds its own amount and takes back the one it replaces; a withdrawal takes one back.',
  otherTotals: {
    one: '{count} total more has a worksheet of its own: follow its sum in the table of the totals.',
    other: '{count} totals more have worksheets of their own: follow their sums in the table of the totals.',
  },

  asPublished: 'as published',
  showTotals: 'Show the sums',
  inCurrency: 'in {currency}',
  converted: 'Shown in {currency}',
  convertedWords:
    'This is a view for comparing, and not what was published. Each sum is multiplied by a rate that the operator of this site has given, and the result is rounded once, at the end. Records without a rate are left out.',
  convertedCaption: 'Sums in {currency}: converted, rounded',
  convertedRounded: 'Converted, rounded',
  convertedExact: 'Exactly {sum} before rounding.',
  rate: 'Rate',
  rateOf: '1 {per} = {rate} {currency}',
  rates: { one: '{count} rate', other: '{count} rates' },
  rateDate: 'Date',
  rateSource: 'Source',
  noRateNeeded: 'in {currency} already',
  product: 'In {currency}',
  moreRates: { one: '{count} rate more', other: '{count} rates more' },
  without: 'Left out: no rate',
  withoutWords: 'These are in the totals above, in their own currency, and in no figure of this view.',
  withoutReason: {
    'no-rate-for-currency': 'The table has no rate for this currency.',
    'no-rate-for-time': 'The table has no rate of their month, nor of the three before it.',
    'no-single-month': 'Their period is longer than a month, and the table has no rate for all of it.',
  },
  nothingConverted: 'No record that counts has a rate into {currency}.',
  notConvertible: 'Sums cannot be shown in {currency}: this site has no rates into it.',
  rateRule: 'Which rate a record takes',
  rateRuleWords:
    'That of its month; else the nearest earlier one, at most three months older. A record of which only the year is known takes a rate for that whole year. Rates are never turned round or combined.',

  notes: {
    notCounted: {
      one: '{count} record is not counted: corrected or withdrawn since, or a withdrawal.',
      other: '{count} records are not counted: corrected or withdrawn since, or withdrawals.',
    },
    disputed: {
      one: '{count} of the records counted is disputed: {sums}.',
      other: '{count} of the records counted are disputed: {sums}.',
    },
    provisional: {
      one: '{count} record is provisional: the ledger took it in moments ago.',
      other: '{count} records are provisional: the ledger took them in moments ago.',
    },
    sumOf: '{sum} ({stage})',
  },
} as const
