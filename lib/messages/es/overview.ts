import type { overview as english } from '../en/overview'
import type { MessagesOf } from '../message'

export const overview: MessagesOf<typeof english> = {
  title: '¿Adónde fue el dinero público?',
  titleYear: '¿Adónde fue el dinero público en {year}?',
  titleYears: '¿Adónde fue el dinero público, de {first} a {last}?',
  lead: 'Los organismos públicos firman lo que gastan, línea por línea, en un registro compartido. Busque en él y compruebe usted cualquier línea.',
  examples: 'Por ejemplo',
  nothing: 'Todavía no se ha publicado nada en este registro.',

  recent: '{stage} en {currency}, {first} a {last}',
  change: {
    same: 'Lo mismo que en los doce meses anteriores.',
    more: '{amount} % más que en los doce meses anteriores.',
    less: '{amount} % menos que en los doce meses anteriores.',
    barelyMore: 'Apenas más que en los doce meses anteriores.',
    barelyLess: 'Apenas menos que en los doce meses anteriores.',
    times: '{amount} veces los doce meses anteriores.',
    before: '{sum} en los doce meses anteriores.',
    none: 'Sin apuntes en los doce meses anteriores.',
  },
  allStated: 'Todos los organismos han declarado sus gastos hasta ahí.',
  someStated: {
    one: '{count} de {agencies} ha declarado sus gastos hasta ahí.',
    other: '{count} de {agencies} han declarado sus gastos hasta ahí.',
  },
  onLedger: 'En el registro',
  from: 'De <agencies>{agencies}</agencies>, cada apunte firmado por dos funcionarios.',
  doubt: 'Cambiado o impugnado desde entonces',
  noDoubt: 'Nada',
  noDoubtWords: 'Ningún apunte se ha corregido, retirado ni impugnado.',
  disputed: {
    one: '{count} impugnado, que sigue contando.',
    other: '{count} impugnados, que siguen contando.',
  },
  disputedSum: {
    one: '{count} impugnado, que sigue contando: {sum} ({stage}).',
    other: '{count} impugnados, que siguen contando: {sum} ({stage}).',
  },
  changed: {
    one: '<records>{count} corregido o retirado</records>, que ya no cuenta.',
    other: '<records>{count} corregidos o retirados</records>, que ya no cuentan.',
  },
  addedUp: 'Sumado por este sitio a partir de lo que el registro contenía el {day}.',
  everyRecord:
    'Cada apunte que hay detrás tiene una comprobación que se ejecuta en su propio navegador: <how>¿cómo lo sabemos?</how>',

  overTime: 'A lo largo del tiempo',
  who: 'Quién pagó, y a quién',
  whatFor: 'Para qué',
  allPayees: 'Los cien mayores beneficiarios',
  onward: 'Seguir el dinero',
  flows: 'Quién paga, para qué, quién recibe',
  flowsWords: 'El dinero en bandas, de cada organismo, por sectores, hasta los beneficiarios o los países.',
  map: 'Qué países se benefician',
  mapWords: 'Los mismos apuntes en un mapa, según el país al que se destinan.',
  latest: 'Últimos registrados',
  more: 'Más',
  latestCaption: 'Los apuntes que el registro recibió en último lugar, por turno entre organismos',
  completeness: '¿Está completo?',
  agencies: 'Organismos',
  completenessWords:
    'Los organismos que no publican nada aquí no aparecen. De los demás, la tabla muestra el último periodo declarado: lo posterior falta, no es cero.',
  statement: 'Estado completo',
  allRecords: 'Todos los apuntes',

  completenessTable: {
    caption: 'Organismos, sus publicaciones y el último periodo que declararon',
    agency: 'Organismo',
    publications: 'Publicaciones',
    records: 'Apuntes',
    lastPeriod: 'Último periodo declarado',
    lastRecorded: 'Último registro',
    counts: '{records} en {publications}',
    nothing: 'nada todavía',
  },
}
