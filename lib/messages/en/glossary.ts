import type { Stage } from '@/lib/domain/stage'

export type GlossaryEntry = { readonly label: string; readonly sentence: string }

/** The rows of docs/glossary.md. A test compares the two. */
export const glossary = {
  budget: {
    label: 'Budget',
    sentence: 'Legal authority to spend: money set aside for a purpose, not yet promised or paid.',
  },
  commitment: {
    label: 'Commitment',
    sentence: 'A firm promise to pay, such as a signed contract or grant; some countries say obligation.',
  },
  disbursement: {
    label: 'Disbursement',
    sentence: 'Money passed on to another body, which spends it or passes it on again.',
  },
  expenditure: {
    label: 'Expenditure',
    sentence: 'Money spent directly on goods and services.',
  },
  'incoming-funds': {
    label: 'Incoming funds',
    sentence: 'Money that the agency received.',
  },
  'incoming-commitment': {
    label: 'Incoming commitment',
    sentence: 'A firm promise that the agency will receive money.',
  },
  reimbursement: {
    label: 'Reimbursement',
    sentence: 'Money paid back to cover a cost that was met earlier.',
  },
  'interest-payment': {
    label: 'Interest payment',
    sentence: 'Interest paid on a loan.',
  },
  'loan-repayment': {
    label: 'Loan repayment',
    sentence: 'Part of a loan paid back, without its interest.',
  },
  pledge: {
    label: 'Pledge',
    sentence: 'An announced intention to give money that is not yet a firm promise.',
  },
  'incoming-pledge': {
    label: 'Incoming pledge',
    sentence: 'An announced intention that the agency will be given money.',
  },
  'equity-purchase': {
    label: 'Purchase of equity',
    sentence: 'Money paid for a share in a company or fund.',
  },
  'equity-sale': {
    label: 'Sale of equity',
    sentence: 'Money received for a share in a company or fund.',
  },
  'credit-guarantee': {
    label: 'Credit guarantee',
    sentence: 'A promise to cover a loan if its borrower does not repay.',
  },
  outlays: {
    label: 'Outlays',
    sentence: 'Disbursement and expenditure added together: all money that left the agency.',
  },
  stage: {
    label: 'Stage',
    sentence: "Where the record stands in the budget's course: set aside, promised, passed on or spent.",
  },
  amount: {
    label: 'Amount',
    sentence: 'The exact figure that was published, in its own currency and with every decimal.',
  },
  currency: {
    label: 'Currency',
    sentence: 'The currency of the amount; amounts of different currencies are never added together.',
  },
  date: {
    label: 'Date',
    sentence: 'The day that money moved or was promised, as the agency published it.',
  },
  dateBasis: {
    label: 'What the date means',
    sentence: 'Which day the agency took as the date, such as the day of payment or of the invoice.',
  },
  period: {
    label: 'Period',
    sentence: 'The months or years that the record is about, where the source gives no single day.',
  },
  valueDate: {
    label: 'Value date',
    sentence: 'The day whose exchange rate applies to the amount.',
  },
  payer: {
    label: 'Paid by',
    sentence: 'The body that pays or promises the money.',
  },
  payee: {
    label: 'Paid to',
    sentence: 'Whoever receives the money, as the agency wrote the name.',
  },
  agency: {
    label: 'Published by',
    sentence: 'The public body that signed and published this record.',
  },
  title: {
    label: 'For',
    sentence: "What the money is for, in the agency's own words.",
  },
  description: {
    label: 'Description',
    sentence: 'The longer account that the agency gave of the purpose.',
  },
  ref: {
    label: "Agency's reference",
    sentence: 'The number or code by which the agency knows this payment in its own books.',
  },
  refDerived: {
    label: 'Derived reference',
    sentence: 'The source gave no reference of its own, so one was computed from the facts of its row.',
  },
  part: {
    label: 'Line',
    sentence: 'Which line of the reference this is, where one payment has several lines.',
  },
  classifications: {
    label: 'Classification',
    sentence: 'The kinds of spending that the agency filed this under, with the list each code comes from.',
  },
  activity: {
    label: 'Activity',
    sentence: 'The project or activity of the agency that this money belongs to.',
  },
  contract: {
    label: 'Contract',
    sentence: 'The contract that this money is paid or promised under.',
  },
  budgetLine: {
    label: 'Budget line',
    sentence: "The line of the agency's budget that the money comes from.",
  },
  programme: {
    label: 'Programme',
    sentence: 'The larger programme that the activity is part of.',
  },
  places: {
    label: 'Places',
    sentence: 'Where the money goes to or is used, as far as the agency said.',
  },
  links: {
    label: 'Related records',
    sentence: 'Other records that this one pays for, is part of, passes on or refunds.',
  },
  documents: {
    label: 'Documents',
    sentence: 'Papers that the agency named as belonging to this record; they are kept elsewhere and may have changed.',
  },
  aid: {
    label: 'Aid codes',
    sentence: 'Codes of the international aid standard for the kind of flow, finance and aid.',
  },
  tax: {
    label: 'Tax',
    sentence: 'Whether the amount is before tax (net) or includes tax (gross).',
  },
  source: {
    label: 'Source file',
    sentence: 'The file, and the row in it, that the agency made this record from.',
  },
  ext: {
    label: 'Other published facts',
    sentence: 'Whatever else the source said that has no field of its own, kept word for word.',
  },
  sourceStandard: {
    label: 'Kind of file',
    sentence: 'The layout of the file that the agency made this record from.',
  },
  sourceRow: {
    label: 'Line of the file',
    sentence: 'Where in that file the record stands.',
  },
  sourceElement: {
    label: 'Part of the file',
    sentence: 'The element of that file in which the record stands.',
  },
  sourceHash: {
    label: 'Hash of the file',
    sentence:
      'A number computed from the whole file (SHA-256), by which anyone who has the file can tell that it is the same one.',
  },
  keyedDigest: {
    label: 'Sealed hash of the file',
    sentence:
      'A number computed from the file with a secret key of the agency, so that nobody can test guesses at the names in it.',
  },
  sealed: {
    label: 'Sealed',
    sentence:
      'The value is kept off the ledger to protect a person; a seal stands in its place, with which the agency can later prove what it was.',
  },
  withheld: {
    label: 'Withheld',
    sentence: 'The agency knows the value and chose not to publish it.',
  },
  notReported: {
    label: 'Not reported',
    sentence: 'The source says nothing about this.',
  },
  publication: {
    label: 'Publication',
    sentence: 'One statement of an agency about one period, signed by two of its officials.',
  },
  batch: {
    label: 'Batch',
    sentence: 'The part of a publication that one transaction carried to the ledger.',
  },
  sequence: {
    label: 'Sequence',
    sentence: 'The number of this publication among all of its agency, without gaps.',
  },
  row: {
    label: 'Row',
    sentence: 'The number of this record within its publication.',
  },
  preparer: {
    label: 'Signed by',
    sentence: 'The post of the official who prepared and signed the publication.',
  },
  approver: {
    label: 'Approved by',
    sentence: 'The post of the second official, a different person, who checked and signed it too.',
  },
  wallet: {
    label: 'Wallet',
    sentence:
      'A program or device that keeps an official’s key and shows, in words and figures, what it is about to sign.',
  },
  passkey: {
    label: 'Passkey',
    sentence:
      'A key in a phone or computer, used with a finger or a face; its prompt shows no figures, so the second official’s own recomputation is the safeguard.',
  },
  smartAccount: {
    label: 'Smart account',
    sentence:
      'An account on the ledger’s network whose own rules decide whose signatures count, such as two of three people.',
  },
  paidInAct: {
    label: 'Paid in the same act',
    sentence:
      'The transaction that published the record also moved the money, so that neither could happen without the other.',
  },
  token: {
    label: 'Token',
    sentence: 'Digital money whose own contract on the ledger’s network keeps the account of who has how much of it.',
  },
  accountFrom: {
    label: 'From the account',
    sentence: 'The account on the ledger’s network that paid.',
  },
  accountTo: {
    label: 'To the account',
    sentence: 'The account on the ledger’s network that was paid.',
  },
  paymentContract: {
    label: 'Paid through',
    sentence: 'The contract that published the record and moved the money in one transaction.',
  },
  recorded: {
    label: 'Recorded',
    sentence: 'When the public ledger took the record in; nobody can set or change this time.',
  },
  fingerprint: {
    label: 'Fingerprint',
    sentence: 'A number computed from every character of the record: if one changes, so does the fingerprint.',
  },
  block: {
    label: 'Block',
    sentence: 'The page of the public ledger that holds the record.',
  },
  transaction: {
    label: 'Transaction',
    sentence: 'The entry on that page that carried the batch.',
  },
  payloadHash: {
    label: 'Payload hash',
    sentence: 'A number computed from the whole batch as it was carried, which the officials signed.',
  },
  recordsRoot: {
    label: 'Records root',
    sentence:
      'A number computed from the fingerprints of all records of the batch in order, which the officials signed.',
  },
  nilReturn: {
    label: 'Nil return',
    sentence: 'The agency stated for this period that there is nothing to report.',
  },
  setAside: {
    label: 'Set aside',
    sentence: 'The ledger holds this batch, but it breaks a rule that all readers apply, so it counts in no total.',
  },
  stands: {
    label: 'Stands',
    sentence: 'The record is current and counts in the totals.',
  },
  corrected: {
    label: 'Corrected',
    sentence: 'A later record of the agency replaced this one; both stay on the ledger, and only the later one counts.',
  },
  withdrawn: {
    label: 'Withdrawn',
    sentence: 'The agency took this record back; it stays on the ledger and counts in no total.',
  },
  withdrawal: {
    label: 'Withdrawal',
    sentence: 'This record takes an earlier one back; it has no amount of its own.',
  },
  provisional: {
    label: 'Provisional',
    sentence: 'The ledger took the record in moments ago, and its place may still change.',
  },
  final: {
    label: 'Final',
    sentence: "The record's place on the ledger is settled for good.",
  },
  disputed: {
    label: 'Disputed',
    sentence: "The ledger's guardian has marked the publication as disputed; it still counts, and the totals say so.",
  },
  sector: {
    label: 'Sector',
    sentence: 'A kind of spending, such as health or roads, from the list that the agency used.',
  },
  place: {
    label: 'Place',
    sentence: 'A country or region that the money goes to or is used in, as far as the agency said.',
  },
  beneficiaryCountry: {
    label: 'Beneficiary country',
    sentence: 'The country that the money is meant for or used in, which need not be the agency’s own.',
  },
  activityKind: {
    label: 'Belongs to',
    sentence: 'The programme, activity, contract or budget line that the agency filed the record under.',
  },
  year: {
    label: 'Year',
    sentence: 'The calendar year in which the whole of the record’s date or period lies.',
  },
  fiscalYear: {
    label: 'Fiscal year',
    sentence:
      'The agency’s own budget year, named by the calendar year in which it begins; where the agency states none, the calendar year.',
  },
  amountBand: {
    label: 'Size of the amount',
    sentence: 'How large the amount is, in its own currency; amounts below zero stand apart.',
  },
  status: {
    label: 'How it stands',
    sentence: 'Whether the record still counts, was replaced by a later one, or was taken back.',
  },
  finality: {
    label: 'Provisional or final',
    sentence: 'Whether the ledger has settled the record’s place for good.',
  },
  share: {
    label: 'Share',
    sentence: 'The part of the amount, in per cent, that the agency gave to this sector or place.',
  },
  attributed: {
    label: 'Attributed amount',
    sentence:
      'The part of each amount that falls to this sector or place by the shares that the agency stated, added together.',
  },
  notAttributed: {
    label: 'Not attributed',
    sentence:
      'The record names several sectors or places without saying how much falls to each, so its amount is given to none of them.',
  },
  identifier: {
    label: 'Register number',
    sentence: 'The number under which a public register knows the payee.',
  },
  chain: {
    label: 'Chain of money',
    sentence:
      'The records before and after this one through which the same money passed, as far as the agencies linked them.',
  },
  licence: {
    label: 'Licence',
    sentence: 'The terms on which the agency lets anyone use its data.',
  },
  contact: {
    label: 'Contact',
    sentence: 'The address that the agency published for questions about its records.',
  },
  delay: {
    label: 'Delay',
    sentence: 'The days between the end of the period reported and the day that the ledger took the publication in.',
  },
  worksheet: {
    label: 'Worksheet',
    sentence: 'The reckoning behind a total: which records count in it, which do not, and why.',
  },
  counted: {
    label: 'Counted',
    sentence: 'The amount is part of this total.',
  },
  notCounted: {
    label: 'Not counted',
    sentence: 'The record belongs to this result, and its amount is left out of the total for the reason named.',
  },
  internalTransfer: {
    label: 'Internal transfer',
    sentence: 'Money that one publishing agency passed to another, so that it appears in the records of both.',
  },
  rate: {
    label: 'Exchange rate',
    sentence: 'How much of one currency a unit of another was worth on a given day, with the source of that figure.',
  },
  converted: {
    label: 'Converted amount',
    sentence: 'The amount in another currency at a dated rate: a help for comparing, and not what was published.',
  },
} as const satisfies { readonly [key: string]: GlossaryEntry } & { readonly [stage in Stage]: GlossaryEntry }
