/**
 * Where a record stands in the budget's course. Closed for format 1 of the record.
 * Source: IATI transaction types 1–13 and the budget element; US "obligation" is `commitment`.
 */
export const STAGES = [
  'budget',
  'commitment',
  'disbursement',
  'expenditure',
  'incoming-funds',
  'incoming-commitment',
  'reimbursement',
  'interest-payment',
  'loan-repayment',
  'pledge',
  'incoming-pledge',
  'equity-purchase',
  'equity-sale',
  'credit-guarantee',
] as const

export type Stage = (typeof STAGES)[number]

export const isStage = (text: string): text is Stage => (STAGES as readonly string[]).includes(text)

/** Outlays are disbursement + expenditure: money that left the agency. Wherever they are added, the page says so. */
export const OUTLAY_STAGES = ['disbursement', 'expenditure'] as const satisfies readonly Stage[]
