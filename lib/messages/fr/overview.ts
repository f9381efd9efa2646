import type { overview as english } from '../en/overview'
import type { MessagesOf } from '../message'

export const overview: MessagesOf<typeof english> = {
  title: 'Où est allé l’argent public ?',
  titleYear: 'Où est allé l’argent public en {year} ?',
  titleYears: 'Où est allé l’argent public, de {first} à {last} ?',
  lead: 'Des organismes publics signent ce qu’ils dépensent, ligne par ligne, sur un registre partagé. Cherchez-y, et vérifiez vous-même n’importe quelle ligne.',
  examples: 'Par exemple',
  nothing: 'Rien n’a encore été publié sur ce registre.',

  recent: '{stage} en {currency}, {first} à {last}',
  change: {
    same: 'Autant que les douze mois précédents.',
    more: '{amount} % de plus que les douze mois précédents.',
    less: '{amount} % de moins que les douze mois précédents.',
    barelyMore: 'À peine plus que les douze mois précédents.',
    barelyLess: 'À peine moins que les douze mois précédents.',
    times: '{amount} fois les douze mois précédents.',
    before: '{sum} les douze mois précédents.',
    none: 'Aucune écriture pour les douze mois précédents.',
  },
  allStated: 'Tous les organismes ont déclaré leurs dépenses jusque-là.',
  someStated: {
    one: '{count} organisme sur {agencies} a déclaré ses dépenses jusque-là.',
    other: '{count} sur {agencies} ont déclaré leurs dépenses jusque-là.',
  },
  onLedger: 'Sur le registre',
  from: 'De <agencies>{agencies}</agencies>, chaque écriture signée par deux agents.',
  doubt: 'Modifié ou contesté depuis',
  noDoubt: 'Rien',
  noDoubtWords: 'Aucune écriture n’a été corrigée, retirée ou contestée.',
  disputed: {
    one: '{count} contestée, et toujours comptée.',
    other: '{count} contestées, et toujours comptées.',
  },
  disputedSum: {
    one: '{count} contestée, et toujours comptée : {sum} ({stage}).',
    other: '{count} contestées, et toujours comptées : {sum} ({stage}).',
  },
  changed: {
    one: '<records>{count} corrigée ou retirée</records>, et plus comptée.',
    other: '<records>{count} corrigées ou retirées</records>, et plus comptées.',
  },
  addedUp: 'Additionné par ce site d’après ce que le registre contenait le {day}.',
  everyRecord:
    'Chaque écriture qu’il y a derrière peut être vérifiée dans votre propre navigateur : <how>comment le savons-nous ?</how>',

  overTime: 'Au fil du temps',
  who: 'Qui a payé, et qui',
  whatFor: 'Pour quoi',
  allPayees: 'Les cent plus grands bénéficiaires',
  onward: 'Aller plus loin',
  flows: 'Qui paie, pour quoi, qui reçoit',
  flowsWords: 'L’argent en bandes, de chaque organisme aux bénéficiaires ou aux pays en passant par les secteurs.',
  map: 'Quels pays en bénéficient',
  mapWords: 'Les mêmes écritures sur une carte, par pays auquel elles sont destinées.',
  latest: 'Dernières inscriptions',
  more: 'Plus',
  latestCaption: 'Les écritures que le registre a reçues en dernier, les organismes à tour de rôle',
  completeness: 'Est-ce complet ?',
  agencies: 'Organismes',
  completenessWords:
    'Les organismes qui ne publient rien ici n’apparaissent pas du tout. Pour les autres, le tableau montre la dernière période déclarée : ce qui a suivi manque, ce n’est pas zéro.',
  statement: 'État complet',
  allRecords: 'Toutes les écritures',

  completenessTable: {
    caption: 'Organismes, leurs publications et la dernière période qu’ils ont déclarée',
    agency: 'Organisme',
    publications: 'Publications',
    records: 'Écritures',
    lastPeriod: 'Dernière période déclarée',
    lastRecorded: 'Dernière inscription',
    counts: '{records} en {publications}',
    nothing: 'rien encore',
  },
}
