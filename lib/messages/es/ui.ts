import type { ui as english } from '../en/ui'
import type { MessagesOf } from '../message'

export const ui: MessagesOf<typeof english> = {
  recordCount: { one: '{count} apunte', other: '{count} apuntes' },
  publicationCount: { one: '{count} publicación', other: '{count} publicaciones' },
  agencyCount: { one: '{count} organismo', other: '{count} organismos' },
  payeeCount: { one: '{count} beneficiario', other: '{count} beneficiarios' },
  pages: 'Páginas',
  previousPage: '<hidden>Página </hidden>anterior',
  nextPage: '<hidden>Página </hidden>siguiente',
  comma: ', ',
  page: 'Página',
  currency: 'Moneda',
  noDate: 'sin fecha',
  noAmount: 'sin importe',
  wordsMean: 'Qué significan estas palabras',
  party: {
    notReported: 'no consta',
    personSealed: 'una persona, nombre sellado',
    sealed: 'nombre sellado',
    withheld: 'no revelado por el organismo',
    individual: 'una persona, nombre no publicado',
    multiple: 'varios beneficiarios',
    organisation: 'una organización, sin nombre',
    government: 'un organismo público, sin nombre',
  },
}
