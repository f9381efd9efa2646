import type { search as english } from '../en/search'
import type { MessagesOf } from '../message'

export const search: MessagesOf<typeof english> = {
  label: 'Buscar una empresa, un lugar, un organismo o un concepto, o hacer una pregunta',
  placeholder: 'Empresa, lugar, concepto o pregunta',
  submit: 'Buscar',
  open: 'Buscar',
  close: 'Cerrar',
  help: 'Qué se puede escribir aquí',
  suggestions: 'Sugerencias',
  suggestionCount: { one: '{count} sugerencia', other: '{count} sugerencias' },
  kinds: {
    agency: 'Organismos',
    payee: 'Beneficiarios',
    activity: 'Programas y actividades',
    sector: 'Sectores',
    place: 'Lugares',
    word: 'Palabras de las descripciones',
  },
}
