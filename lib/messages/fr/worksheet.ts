import type { worksheet as english } from '../en/worksheet'
import type { MessagesOf } from '../message'

export const worksheet: MessagesOf<typeof english> = {
  linkOne: 'D’où vient ce total',
  linkAll: 'D’où viennent ces totaux',
  rowLink: '<hidden>D’où vient cette somme : </hidden>{sum}',
  showIn: 'Afficher en {currencies}',

  title: 'D’où viennent ces totaux',
  titleOne: 'D’où vient ce total',
  pageTitle: '{title} : {sentence}',
  description:
    'Les écritures de dépense publique qui composent ces totaux, celles qui n’y entrent pas et pourquoi, et le calcul.',
  backToRecords: 'Les écritures',
  asFile: 'Les écritures en CSV',
  print: 'Pour en garder une trace sur papier, imprimez cette page : tout ce qui est replié ici y figure.',

  found: 'répondent aux conditions',
  out: 'ne comptent pas',
  in: 'composent les totaux',
  rule: 'Un total additionne les écritures en vigueur d’un seul stade et d’une seule monnaie. Il est exact : rien n’est arrondi, converti ni supposé.',

  stage: 'Stade',
  records: 'Écritures',
  sum: 'Somme',
  outlaysTogether: '{outlays}<quiet>, les deux ensemble</quiet>',

  totals: 'Les totaux',
  noTotals: 'Aucune des écritures qui répondent aux conditions ne compte dans un total.',

  whatIsIn: 'Ce qui y entre',
  standing: 'En vigueur',
  asAbove: 'les totaux ci-dessus',
  standingWords: 'Aucune écriture ultérieure ne les a remplacées ni retirées.',
  provisionalPart: 'Dont provisoires',
  disputedPart: 'Dont contestées',

  whatIsOut: 'Ce qui n’y entre pas, et pourquoi',
  otherStages: 'À d’autres stades',
  otherStagesWords:
    'Les conditions nomment un stade. Les stades ne s’additionnent jamais, car le même argent en traverse plusieurs.',
  otherCurrencies: 'Dans d’autres monnaies',
  otherCurrenciesWords: 'Les conditions nomment une monnaie. Les monnaies ne s’additionnent jamais.',
  otherFinality: { provisional: 'Provisoires, et non demandées', final: 'Définitives, et non demandées' },
  otherStatuses: 'En vigueur, et non demandées',
  otherStatusesWords: 'Les conditions nomment des écritures qui ne comptent dans aucun total.',
  imprecise: 'Dont la période dépasse les dates demandées',
  impreciseWords:
    'Une partie seulement de leur période se trouve entre ces dates, ou elles n’ont pas de date. Personne n’a déclaré quelle part du montant y revient.',
  seeRecords: { one: 'Voir cette écriture', other: 'Voir ces {count} écritures' },
  seeWider: 'Tout voir, sans les dates',
  moreSums: { one: 'et {count} autre somme', other: 'et {count} autres sommes' },
  which: 'Lesquelles',
  noAmount: 'sans montant',

  setAside: 'Dans des lots mis à l’écart',
  setAsideWords:
    'Les écritures de ces lots ne sont dans aucun index ; personne ne peut donc dire ici lesquelles répondraient aux conditions. La liste suit l’organisme et la période que la publication couvre.',
  setAsideNone: 'Aucun, pour les organismes et les dates demandés.',
  setAsideOther: {
    one: '{count} autre lot a été mis à l’écart, d’une publication sur une autre période.',
    other: '{count} autres lots ont été mis à l’écart, de publications sur d’autres périodes.',
  },
  setAsideMore: { one: 'Et {count} autre lot.', other: 'Et {count} autres lots.' },
  setAsideAll: 'Tous les lots mis à l’écart',
  batch: 'Lot {number} : {agency}, publication {sequence}',
  batchSigned: 'Ses agents l’ont signé comme une variation de {sums}.',
  batchSignedNothing: 'Ses agents l’ont signé comme sans effet sur les totaux.',

  transfers: 'Comptées des deux côtés',
  transfersWords:
    'Ces écritures désignent une écriture d’un autre organisme publiant ici comme l’argent qu’elles transmettent ou règlent, et les deux sont dans ces totaux. Aucune n’est retirée : laquelle compter dépend de la question.',
  transferPair: '{from} désigne {to}',
  transfersMore: { one: 'Et {count} autre paire.', other: 'Et {count} autres paires.' },

  arithmetic: 'D’où vient chaque total',
  statement: '{stage} en {currency}',
  byAgency: 'Par organisme',
  byPublication: 'Publication par publication, dans l’ordre du registre',
  agency: 'Organisme',
  otherAgencies: { one: '{count} autre organisme', other: '{count} autres organismes' },
  publication: 'Publication',
  publicationName: '{agency}, n° {sequence}',
  publicationAbout: 'période : {period}',
  earlier: { one: '{count} publication auparavant', other: '{count} publications auparavant' },
  added: 'Ajouté',
  takenBack: 'Repris',
  balance: 'Total ensuite',
  total: 'Total',
  takenBackWords:
    'Une correction ajoute son propre montant et reprend celui qu’elle remplace ; un retrait en reprend un.',
  otherTotals: {
    one: '{count} autre total a sa propre feuille de calcul : suivez sa somme dans le tableau des totaux.',
    other: '{count} autres totaux ont leur propre feuille de calcul : suivez leurs sommes dans le tableau des totaux.',
  },

  asPublished: 'telles que publiées',
  showTotals: 'Afficher les sommes',
  inCurrency: 'en {currency}',
  converted: 'Affichage en {currency}',
  convertedWords:
    'Ceci est une vue pour comparer, et non ce qui a été publié. Chaque somme est multipliée par un taux que l’exploitant de ce site a donné, et le résultat est arrondi une seule fois, à la fin. Les écritures sans taux sont laissées de côté.',
  convertedCaption: 'Sommes en {currency} : converties, arrondies',
  convertedRounded: 'Converti, arrondi',
  convertedExact: 'Exactement {sum} avant l’arrondi.',
  rate: 'Taux',
  rateOf: '1 {per} = {rate} {currency}',
  rates: { one: '{count} taux', other: '{count} taux' },
  rateDate: 'Date',
  rateSource: 'Source',
  noRateNeeded: 'déjà en {currency}',
  product: 'En {currency}',
  moreRates: { one: '{count} autre taux', other: '{count} autres taux' },
  without: 'Laissées de côté : sans taux',
  withoutWords: 'Elles sont dans les totaux ci-dessus, dans leur propre monnaie, et dans aucun chiffre de cette vue.',
  withoutReason: {
    'no-rate-for-currency': 'La table n’a pas de taux pour cette monnaie.',
    'no-rate-for-time': 'La table n’a pas de taux pour leur mois, ni pour les trois précédents.',
    'no-single-month': 'Leur période dépasse un mois, et la table n’a pas de taux pour toute cette période.',
  },
  nothingConverted: 'Aucune écriture qui compte n’a de taux vers {currency}.',
  notConvertible:
    'Les sommes ne peuvent pas être affichées en {currency} : ce site n’a pas de taux vers cette monnaie.',
  rateRule: 'Quel taux une écriture reçoit',
  rateRuleWords:
    'Celui de son mois ; sinon le plus proche qui précède, de trois mois au plus. Une écriture dont seule l’année est connue reçoit un taux donné pour cette année entière. Les taux ne sont jamais inversés ni combinés.',

  notes: {
    notCounted: {
      one: '{count} écriture n’est pas comptée : corrigée ou retirée depuis, ou un retrait.',
      other: '{count} écritures ne sont pas comptées : corrigées ou retirées depuis, ou des retraits.',
    },
    disputed: {
      one: '{count} des écritures comptées est contestée : {sums}.',
      other: '{count} des écritures comptées sont contestées : {sums}.',
    },
    provisional: {
      one: '{count} écriture est provisoire : le registre vient de la recevoir.',
      other: '{count} écritures sont provisoires : le registre vient de les recevoir.',
    },
    sumOf: '{sum} ({stage})',
  },
}
