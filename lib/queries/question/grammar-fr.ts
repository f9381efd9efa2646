import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { Grammar, Movement } from './grammar'

const outlays: Movement = { stages: OUTLAY_STAGES, moves: 'out' }
const THINGS =
  '(?:paiements?|versements?|transferts?|depenses?|subventions?|contrats?|marches|engagements?|decaissements?|montants?|sommes?|factures?|budgets?)'
const PAYEES =
  '(?:entreprises?|societes?|fournisseurs?|prestataires?|beneficiaires?|associations?|organisations?|firmes?|titulaires?)'
const PAYERS =
  '(?:agences?|ministeres?|administrations?|organismes?(?: publics?)?|villes?|collectivites?|autorites?|payeurs?)'
const GREATEST = '(?:plus (?:gros(?:ses)?|grande?s?|importante?s?|elevee?s?|cheres?|chers?)|principaux|principales)'
const PAID =
  '(?:paye|verse|depense|donne|transfere|debourse|decaisse|engage|promis|attribue|accorde|budgete|alloue|recu|touche|percu|rembourse)'

export const FRENCH: Grammar = {
  language: 'fr',
  openings: [
    [
      RegExp(
        `(?:quel(?:le)?s (?:sont|etaient|ont ete) |liste(?:r)? |montre(?:z)?(?: moi)? |affiche(?:r|z)? )?(?:les |des )?(?:\\d+ )?${GREATEST}(?: \\d+)?(?= ${THINGS})`,
      ),
      { kind: 'list', greatest: true },
    ],
    [
      RegExp(`(?:quel(?:le)?s (?:sont|etaient|ont ete) |qui sont )?(?:les )?(?:\\d+ )?${GREATEST} ${PAYEES}`),
      { kind: 'who', who: 'payee', stages: OUTLAY_STAGES },
    ],
    [
      RegExp(`(?:quel(?:le)?s (?:sont|etaient|ont ete) |qui sont )?(?:les )?(?:\\d+ )?${GREATEST} ${PAYERS}`),
      { kind: 'who', who: 'payer', stages: OUTLAY_STAGES },
    ],
    [
      RegExp(
        `(?:liste(?:r|z)?|montre(?:r|z)?(?: moi)?|affiche(?:r|z)?|trouve(?:r|z)?)(?: tous| toutes)?(?: les| des)?(?= ${THINGS})`,
      ),
      { kind: 'list' },
    ],
    [RegExp(`quel(?:le)?s(?= ${THINGS})`), { kind: 'list' }],
    [RegExp(`a quel(?:le)?s? ${PAYEES}`), { kind: 'who', who: 'payee' }],
    [RegExp(`quel(?:le)?s? ${PAYEES}`), { kind: 'who', who: 'payee' }],
    [RegExp(`quel(?:le)?s? ${PAYERS}`), { kind: 'who', who: 'payer' }],
    [/combien(?: d argent| de fonds| d euros| est ce)?(?: est ce)?(?: qu| que)?/, { kind: 'sum' }],
    [
      /quel(?:le)?s? (?:est|etait|a ete|fut)(?: l| le| la)?(?: montant| total| somme| valeur)?(?: totale?)?(?: des| de| du| d)?(?= )/,
      { kind: 'sum' },
    ],
    [/quel(?:le)? (?:montant|somme)(?: totale?)?/, { kind: 'sum' }],
    [/qu(?= (?:a|ont) )/, { kind: 'sum' }],
    [RegExp(`(?:le )?(?:total|montant)(?: total)? (?=(?:des|de|du|d|${PAID}|paye) )`), { kind: 'sum' }],
    [/a qui/, { kind: 'who', who: 'payee' }],
    [/qui(?: est ce qui)?/, { kind: 'who' }],
  ],
  bare: /(?:paiements?|versements?|depenses?|subventions?|contrats?|engagements?|decaissements?|budget) (?:a|aux?|de|du|des|d|par|pour|en|sur|avec|depuis|entre)/,
  passive: /(?:(?:a|ont|avait|avaient) ete|(?:est|sont|etait|etaient|fut|furent)|ete)/,
  beforeSubject: /(?:que|qu)/,
  fillers: RegExp(
    `(?:(?:a|ont|avait|avaient|aurait)(?: t)?(?: il| elle| on| ils| elles)?(?= (?:deja |tout |bien |au total )?${PAID})|(?:de l |d |l )?argent|t il|t elle|t on|il|elle|ils|elles|on|le|la|les|l|un|une|des|du|de l|de la|de|d|argent|fonds|montants?|sommes?|total|au total|en tout|public|publics|deja|jamais|s il vous plait|svp|le plus|plus|ce|c|est ce)`,
  ),
  verbs: [
    [
      /(?:paye(?:nt|s|e|es|r|ra)?|paient?|paie|payait|verse(?:nt|r|e|es)?|versait|depense(?:nt|r|e|es)?|depensait|donne(?:nt|r|e|es)?|transfere(?:nt|r|e|es)?|debourse(?:nt|r|e|es)?)/,
      outlays,
    ],
    [/decaisse(?:nt|r|e|es)?/, { stages: ['disbursement'], moves: 'out' }],
    [
      /(?:engage(?:nt|r|e|es)?|promis(?:e|es)?|promet(?:tent)?|attribue(?:nt|r|e|es)?|accorde(?:nt|r|e|es)?)/,
      { stages: ['commitment'], moves: 'out' },
    ],
    [
      /(?:budgete(?:r|e|es)?|alloue(?:nt|r|e|es)?|prevu(?:e|es|s)?|inscrit(?:e|es|s)?)/,
      { stages: ['budget'], moves: 'out' },
    ],
    [/(?:rembourse(?:nt|r|e|es)?)/, { stages: ['reimbursement'], moves: 'out' }],
    [
      /(?:recu(?:e|es|s)?|recoit|recoivent|recevoir|touche(?:nt|r)?|percu(?:e|es|s)?|percoit|obtenu(?:e|es|s)?)/,
      { stages: OUTLAY_STAGES, moves: 'in' },
    ],
  ],
  nouns: [
    [/(?:paiements?|versements?|transferts?|depenses?|subventions?|factures?)/, outlays],
    [/decaissements?/, { stages: ['disbursement'], moves: 'out' }],
    [/(?:engagements?|contrats?|marches)/, { stages: ['commitment'], moves: 'out' }],
    [/(?:budgets?|credits?)/, { stages: ['budget'], moves: 'out' }],
    [/remboursements?/, { stages: ['reimbursement'], moves: 'out' }],
    [/(?:fournisseurs?|prestataires?|beneficiaires?)/, outlays],
  ],
  prepositions: [
    [/(?:a l|a la|aux|au|a|vers)/, 'to'],
    [/(?:avec)/, 'to'],
    [/(?:par|de la part (?:de la|de l|du|des|de|d))(?: l| le| la| les)?/, 'payer'],
    [/(?:pour|sur)(?: l| le| la| les)?/, 'purpose'],
    [/(?:en|dans)(?: l| le| la| les)?/, 'place'],
    [/(?:de la|de l|du|des|de|d)/, 'of'],
  ],
  and: /(?:et|ou)/,
  subjectMayFollow: true,
  periods: {
    months: [
      ['janvier', 'janv'],
      ['fevrier', 'fevr', 'fev'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['aout'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['decembre', 'dec'],
    ],
    during:
      /(?:en|durant|pendant|pour|au cours de|dans|de|le|du|au mois de|au mois d|d|courant)(?: l annee| annee| l an)?/,
    of: /(?:de|d)/,
    between: /entre/,
    and: /(?:et|a)/,
    from: /(?:de|du|d)/,
    to: /(?:a|au|jusqu a|jusqu en|jusqu au)/,
    onwards: /(?:et apres)/,
    since: /(?:depuis|a partir de|a partir d|a compter de|a compter d)(?: le| l annee)?/,
    after: /(?:apres)(?: le| l annee)?/,
    before: /(?:avant)(?: le| l annee)?/,
    until: /(?:jusqu a|jusqu en|jusqu au)(?: la fin de)?/,
    fiscal:
      /(?:(?:pendant|durant|pour|en|sur) )?(?:l )?(?:exercice(?: budgetaire| fiscal| comptable)?|annee (?:fiscale|budgetaire|financiere))/,
    quarters: ['premier|1er', 'deuxieme|second|2e|2eme', 'troisieme|3e|3eme', 'quatrieme|dernier|4e|4eme'],
    quarter: /trimestre(?: de| d)?/,
    thisYear: /(?:cette annee|l annee en cours)/,
    lastYear: /(?:l an(?:nee)? (?:dernier|derniere|passe|passee|precedente))/,
    thisMonth: /(?:ce mois(?: ci)?)/,
    lastMonth: /(?:le mois (?:dernier|passe|precedent))/,
    lastYears: /(?:ces |les |au cours des |durant les |depuis )?(\d{1,2}) (?:dernieres annees|derniers ans|ans)/,
    lastMonths: /(?:ces |les |au cours des |durant les |depuis )?(\d{1,2}) (?:derniers )?mois/,
  },
  amounts: {
    above: /(?:de )?(?:plus de|plus d|superieure?s? a|depassant|au dessus de)/,
    atLeast: /(?:d )?(?:au moins|a partir de)/,
    below: /(?:de )?(?:moins de|moins d|inferieure?s? a|en dessous de)/,
    atMost: /(?:d )?(?:au plus|jusqu a|au maximum)/,
    between: /(?:de )?(?:entre)/,
    and: /(?:et|a)/,
    thousand: /(?:mille|milliers?|k)/,
    million: /(?:millions?|m)(?: d| de)?/,
    billion: /(?:milliards?|md|mds)(?: d| de)?/,
    decimal: ',',
    in: /(?:en)/,
  },
}
