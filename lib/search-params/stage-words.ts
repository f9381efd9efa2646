import { OUTLAY_STAGES, STAGES, type Stage } from '@/lib/domain/stage'

/** Lower case, without accents: how names of fields, stages and states are compared. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^-|-$/g, '')

/** IATI's transaction types, whose numbers stand in many files. */
const IATI_TYPES: Readonly<Record<string, Stage>> = {
  1: 'incoming-funds',
  2: 'commitment',
  3: 'disbursement',
  4: 'expenditure',
  5: 'interest-payment',
  6: 'loan-repayment',
  7: 'reimbursement',
  8: 'equity-purchase',
  9: 'equity-sale',
  10: 'credit-guarantee',
  11: 'incoming-commitment',
  12: 'pledge',
  13: 'incoming-pledge',
}

/** What else people call a stage, in English, French and Spanish; folded as {@link foldName} does. */
const WORDS: Readonly<Record<string, readonly Stage[]>> = {
  outlay: OUTLAY_STAGES,
  outlays: OUTLAY_STAGES,
  payment: OUTLAY_STAGES,
  payments: OUTLAY_STAGES,
  paid: OUTLAY_STAGES,
  paiement: OUTLAY_STAGES,
  paiements: OUTLAY_STAGES,
  pago: OUTLAY_STAGES,
  pagos: OUTLAY_STAGES,
  budgets: ['budget'],
  budgeted: ['budget'],
  appropriation: ['budget'],
  presupuesto: ['budget'],
  commitments: ['commitment'],
  committed: ['commitment'],
  obligation: ['commitment'],
  obligations: ['commitment'],
  obligated: ['commitment'],
  engagement: ['commitment'],
  engagements: ['commitment'],
  compromiso: ['commitment'],
  compromisos: ['commitment'],
  disbursements: ['disbursement'],
  disbursed: ['disbursement'],
  decaissement: ['disbursement'],
  decaissements: ['disbursement'],
  versement: ['disbursement'],
  versements: ['disbursement'],
  desembolso: ['disbursement'],
  desembolsos: ['disbursement'],
  expenditures: ['expenditure'],
  spending: ['expenditure'],
  spent: ['expenditure'],
  depense: ['expenditure'],
  depenses: ['expenditure'],
  gasto: ['expenditure'],
  gastos: ['expenditure'],
  'funds-received': ['incoming-funds'],
  received: ['incoming-funds'],
  reimbursements: ['reimbursement'],
  refund: ['reimbursement'],
  remboursement: ['reimbursement'],
  reembolso: ['reimbursement'],
  interest: ['interest-payment'],
  interets: ['interest-payment'],
  intereses: ['interest-payment'],
  pledges: ['pledge'],
  pledged: ['pledge'],
  promesse: ['pledge'],
  promesa: ['pledge'],
  'purchase-of-equity': ['equity-purchase'],
  'sale-of-equity': ['equity-sale'],
  guarantee: ['credit-guarantee'],
  garantie: ['credit-guarantee'],
  garantia: ['credit-guarantee'],
}

/** Stages that a name means: our code, its words, IATI's number, or what else people call it ("outlays" are two). Null where it means none. */
export function readStages(text: string): readonly Stage[] | null {
  const name = foldName(text)
  const stage = STAGES.find((known) => known === name)
  if (stage !== undefined) return [stage]
  if (Object.hasOwn(IATI_TYPES, name)) return [IATI_TYPES[name]!]
  return Object.hasOwn(WORDS, name) ? WORDS[name]! : null
}
