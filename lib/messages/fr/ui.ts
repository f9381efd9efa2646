import type { ui as english } from '../en/ui'
import type { MessagesOf } from '../message'

export const ui: MessagesOf<typeof english> = {
  recordCount: { one: '{count} écriture', other: '{count} écritures' },
  publicationCount: { one: '{count} publication', other: '{count} publications' },
  agencyCount: { one: '{count} organisme', other: '{count} organismes' },
  payeeCount: { one: '{count} bénéficiaire', other: '{count} bénéficiaires' },
  pages: 'Pages',
  previousPage: '<hidden>Page </hidden>précédente',
  nextPage: '<hidden>Page </hidden>suivante',
  comma: ', ',
  page: 'Page',
  currency: 'Monnaie',
  noDate: 'sans date',
  noAmount: 'sans montant',
  wordsMean: 'Ce que veulent dire ces mots',
  party: {
    notReported: 'non indiqué',
    personSealed: 'une personne, nom scellé',
    sealed: 'nom scellé',
    withheld: 'non divulgué par l’organisme',
    individual: 'une personne, nom non publié',
    multiple: 'plusieurs bénéficiaires',
    organisation: 'une organisation, nom non indiqué',
    government: 'un organisme public, nom non indiqué',
  },
}
