import type { DateBasis } from '@/lib/domain/record'

/** What a column of a spending file states. Every other column is a classification or kept verbatim in `ext`. */
export const COLUMN_ROLES = [
  'amount',
  'date',
  'currency',
  'reference',
  'payee',
  'payeeId',
  'payeeCompanyNumber',
  'payeeCharityNumber',
  'payer',
  'payerId',
  'description',
  'contractId',
  'classification',
  'ext',
  'rowNumber',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

type Synonym = { readonly names: string; readonly basis?: DateBasis; readonly tax?: 'net' | 'gross' }

/** In order of preference: where a file has several columns for one role, the first listed takes it and the others go to `ext`. */
const SYNONYMS: { readonly [Role in ColumnRole]?: readonly Synonym[] } = {
  amount: [
    {
      names:
        'amount amountgbp spend value payment paymentamount amountpaid transactionamount transactionvalue lineamount',
    },
    {
      names:
        'netamount netvalue amountnet nettotal netamountgbp amountexclvat amountexvat amountexcvat amountexcludingvat amountnetofvat netofvat netspend',
      tax: 'net',
    },
    {
      names:
        'grossamount grossvalue amountgross grossspend amountinclvat amountincvat amountincludingvat amountpaidincvat',
      tax: 'gross',
    },
    { names: 'invoiceamount sumofamount totalamount total totalvalue distributionamount amountinsterling' },
  ],
  date: [
    { names: 'datepaid paymentdate invoicepaymentdate dateofpayment paiddate paydate datepayment', basis: 'payment' },
    { names: 'clearingdate cleareddate dateclearing', basis: 'clearing' },
    {
      names: 'invoicegldate gldate postingdate posteddate accountingdate ledgerdate postdate dateposted glposteddate',
      basis: 'posting',
    },
    { names: 'transactiondate', basis: 'transaction' },
    { names: 'date', basis: 'not-stated' },
    { names: 'invoicedate dateofinvoice', basis: 'invoice' },
  ],
  currency: [{ names: 'currency currencycode paymentcurrency' }],
  reference: [
    { names: 'transactionnumber transactionno transactionreference transactionref transactionid transaction' },
    { names: 'documentno documentnumber documentid docno paymentreference paymentref paymentnumber paymentid' },
    { names: 'vouchernumber voucherno apvouchernumber internalreference internalref uniquereference uniqueid' },
    { names: 'reference ref referencenumber refno' },
    { names: 'invoicenumber invoiceno invoicereference invoiceref invoiceid' },
  ],
  payee: [
    { names: 'suppliername vendorname payeename beneficiaryname creditorname merchantname recipientname' },
    { names: 'supplier vendor payee beneficiary creditor merchant recipient' },
  ],
  payeeId: [
    { names: 'supplierid vendorid supplierno suppliernumber suppliercode vendorno vendornumber vendorcode' },
    { names: 'creditorid creditornumber payeeid beneficiaryid' },
    // Beside a column of names, these hold numbers.
    { names: 'supplier vendor creditor' },
  ],
  payeeCompanyNumber: [{ names: 'companynumber companieshousenumber companyregistrationnumber suppliercompanynumber' }],
  payeeCharityNumber: [
    { names: 'charitynumber charityregistrationnumber suppliercharitynumber registeredcharitynumber' },
  ],
  payer: [
    {
      names:
        'entity entityname bodyname organisation organisationname organizationname publicbody councilname authority',
    },
    { names: 'authorityname payer payername body council' },
  ],
  payerId: [{ names: 'body bodyuri bodycode organisationcode organisationuri entitycode organisationid' }],
  description: [
    { names: 'description purpose purposeofspend purposeofexpenditure summaryofpurpose paymentdescription' },
    { names: 'invoicedescription transactiondescription linedescription itemdescription itemtext narrative details' },
  ],
  contractId: [{ names: 'contractnumber contractno contractreference contractref contractid' }],
  rowNumber: [{ names: '# no rowno row rownumber linenumber lineno' }],
}

const CLASSIFICATION =
  /^(?:expenses?|expenditure|spend|services?|departments?|departmental|directorate|division|category|cost|account|capital|fund|portfolio|programme|subjective|objective|procurement|merchantcategory|cipfa|proclass|unspsc|detailedexpenditure|detail|business|team|section|purchase(?:category|type)|analysis|gl(?:code|account)|nominal|project)/

/** A header reduced to its letters and digits: "Transaction No." and "TransactionNo" are one. */
export function headerKey(header: string): string {
  const key = header
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  if (key !== '') return key
  return header.includes('#') ? '#' : header.includes('£') ? 'amount' : ''
}

export type RecognisedHeader = {
  readonly role: ColumnRole
  /** Smaller is preferred, where several columns have the role. */
  readonly rank: number
  readonly basis?: DateBasis
  readonly tax?: 'net' | 'gross'
}

const RECOGNISED: ReadonlyMap<string, readonly RecognisedHeader[]> = (() => {
  const map = new Map<string, RecognisedHeader[]>()
  for (const [role, synonyms] of Object.entries(SYNONYMS) as [ColumnRole, readonly Synonym[]][]) {
    synonyms.forEach(({ names, ...facts }, group) => {
      names.split(' ').forEach((name, index) => {
        const readings = map.get(name) ?? []
        readings.push({ role, rank: group * 100 + index, ...facts })
        map.set(name, readings)
      })
    })
  }
  return map
})()

/** Where no name is listed: what a header's words say. Several columns found so have one rank, and are asked about. */
const UNLISTED_RANK = 10_000
const NOT_A_PAYMENT_DATE = /updat|birth|start|end|due|contract|order|received|approved|entered|period/
const NOT_A_NAME =
  /(?:id|no|number|code|type|postcode|reference|ref|category|group|sector|address|town|city|county|country|vat.*|status|site)$/

function recogniseWords(key: string): RecognisedHeader | null {
  const rank = UNLISTED_RANK
  const isNet = /net|(?:ex|excl|excluding|exclusive|less|before)(?:of)?(?:irrecoverable|recoverable)?(?:vat|tax)/.test(
    key,
  )
  const isGross =
    /gross|(?:inc|incl|including|inclusive|plus|with|after)(?:of)?(?:irrecoverable|recoverable)?(?:vat|tax)/.test(key)
  if (/amount|amt|(?:payment|invoice|paid|transaction)value/.test(key)) {
    if (isNet !== isGross) return { role: 'amount', rank, tax: isNet ? 'net' : 'gross' }
    return /vat|tax|type|code/.test(key) ? null : { role: 'amount', rank }
  }
  if (/date/.test(key) && !NOT_A_PAYMENT_DATE.test(key)) {
    if (/paid|pay|cheque/.test(key)) return { role: 'date', rank, basis: 'payment' }
    if (/clear/.test(key)) return { role: 'date', rank, basis: 'clearing' }
    if (/post|ledger|gl/.test(key)) return { role: 'date', rank, basis: 'posting' }
    return { role: 'date', rank: rank + 1, basis: /invoice/.test(key) ? 'invoice' : 'not-stated' }
  }
  if (/^(?:supplier|vendor|payee|creditor|beneficiary)/.test(key) && !NOT_A_NAME.test(key))
    return { role: 'payee', rank }
  return null
}

/** The roles that a header may have, most likely first: "Body" names the payer, or identifies it beside "Body name". */
export function recogniseHeader(header: string): readonly RecognisedHeader[] {
  const key = headerKey(header)
  const known = RECOGNISED.get(key)
  if (known) return known
  const other: RecognisedHeader = { role: CLASSIFICATION.test(key) ? 'classification' : 'ext', rank: 0 }
  const words = recogniseWords(key)
  return words === null ? [other] : [words, other]
}
