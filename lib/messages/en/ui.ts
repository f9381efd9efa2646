/** Small texts that every page uses. */
export const ui = {
  recordCount: { one: '{count} record', other: '{count} records' },
  publicationCount: { one: '{count} publication', other: '{count} publications' },
  agencyCount: { one: '{count} agency', other: '{count} agencies' },
  payeeCount: { one: '{count} payee', other: '{count} payees' },
  pages: 'Pages',
  previousPage: 'Previous<hidden> page</hidden>',
  nextPage: 'Next<hidden> page</hidden>',
  /** Between names that stand beside each other. */
  comma: ', ',
  page: 'Page',
  currency: 'Currency',
  noDate: 'no date',
  noAmount: 'no amount',
  wordsMean: 'What these words mean',
  party: {
    notReported: 'not reported',
    personSealed: 'a person, name sealed',
    sealed: 'name sealed',
    withheld: 'withheld by the publisher',
    individual: 'a person, name not published',
    multiple: 'several payees',
    organisation: 'an organisation, name not reported',
    government: 'a government body, name not reported',
  },
} as const
