import type { status as english } from '../en/status'
import type { MessagesOf } from '../message'

export const status: MessagesOf<typeof english> = {
  title: 'État du site',
  description: 'Jusqu’où le registre a été lu, et ce qui a été mis à l’écart.',
  states: {
    following: {
      title: 'Le registre est suivi',
      words: 'Chaque bloc du registre est lu dès qu’il paraît.',
    },
    'catching-up': {
      title: 'Rattrapage en cours',
      words: 'Des blocs restent à lire. D’ici là, les totaux vont croître.',
    },
    starting: { title: 'Démarrage', words: 'Le registre n’a pas encore été lu.' },
    'ledger-unreachable': {
      title: 'La liaison avec le registre est coupée',
      words:
        'Ce qui a été lu auparavant reste affiché. Rien n’est perdu ; les écritures plus récentes manquent jusqu’au retour de la liaison.',
    },
    halted: {
      title: 'La lecture est arrêtée',
      words:
        'Le registre a contredit ce qu’il avait dit auparavant, et quelqu’un doit regarder. Ce qui a été lu auparavant reste affiché.',
    },
  },
  blocksLeft: {
    one: '{count} bloc reste à lire. D’ici là, les totaux vont croître.',
    other: '{count} blocs restent à lire. D’ici là, les totaux vont croître.',
  },
  notKnown: 'inconnu',
  noneYet: 'pas encore',
  reading: {
    heading: 'Lecture du registre',
    readTo: 'Lu jusqu’au bloc',
    nothingYet: 'rien encore',
    at: '{block}, {moment} ({ago})',
    newest: 'Dernier bloc du registre',
    behind: 'Blocs de retard',
    settledTo: 'Définitif jusqu’au bloc',
  },
  index: {
    heading: 'Contenu de l’index',
    records: 'Écritures',
    recordsHeld: '{records}, dont {standing} en vigueur, qui comptent dans les totaux',
    batches: 'Lots',
    batchesHeld: '{batches}, dont {setAside} mis à l’écart',
    digest: 'Empreinte générale',
    digestWords:
      'Calculée à partir de chaque lot, de son verdict et des écritures en vigueur. Quiconque lit le même registre jusqu’au même bloc obtient la même empreinte.',
    head: 'Tête du registre',
    network: 'Réseau',
    chain: 'chaîne {chain}',
    contract: 'Contrat',
    layout: 'Structure de l’index',
    version: 'version {version}',
    forMachines: 'La même chose pour les machines : {link}',
  },
  setAside: {
    heading: 'Lots mis à l’écart',
    none: 'Aucun. Tous les lots du registre respectent les règles et comptent.',
  },
  agencies: { heading: 'Organismes', none: 'Aucun n’est encore inscrit.' },
}
