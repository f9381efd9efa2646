import type { verify as english } from '../en/verify'
import type { MessagesOf } from '../message'

export const verify: MessagesOf<typeof english> = {
  title: 'Vérification de l’écriture {id}',
  heading: 'Vérification de l’écriture {id}',
  claim:
    'Ce site dit que {agency} a enregistré {what}{to}{on}. Votre navigateur demande au registre si c’est bien le cas.',
  claimWithdrawal: 'un retrait',
  claimTo: ' au bénéfice de {payee}',
  claimOn: ', en date du {date}',
  wholeRecord: 'Voir l’écriture entière',

  checks: {
    recorded: 'Inscription',
    included: 'Inclusion',
    signed: 'Signatures',
    complete: 'Historique complet',
    'adds-up': 'Totaux',
    unchanged: 'Changements ultérieurs',
    paid: 'Paiement dans le même acte',
  },
  explained: {
    recorded:
      'Les octets du lot sont demandés à un nœud, décompressés et hachés ici, et ce que montre ce site est comparé à la ligne qu’ils contiennent.',
    included:
      'L’état du registre est prouvé depuis l’empreinte d’un bloc jusqu’à celle du lot, et chaque nœud interrogé doit avoir ce bloc.',
    signed:
      'Les signatures des deux agents sont rejouées sur ce qui a été signé, et l’état du registre doit montrer que deux personnes différentes tenaient les deux rôles.',
    complete:
      'Tous les lots de l’organisme sont demandés et réunis en une seule empreinte, qui doit être celle que détient le registre : aucun ne peut être omis.',
    'adds-up': 'Tout ce que l’organisme a publié est additionné de nouveau et comparé aux totaux du registre lui-même.',
    unchanged: 'Chaque lot ultérieur est lu, à la recherche d’une correction ou d’un retrait de cette écriture.',
    paid: 'Le reçu de la transaction qui a publié l’écriture est demandé à chaque nœud. Le contrat payeur, dont le code doit être celui qui est connu, et le jeton lui-même doivent tous deux dire ce que montre ce site.',
  },
  whatIsChecked: 'Ce qui est vérifié',
  outcomes: {
    agrees: 'conforme',
    differs: 'différence',
    'not-compared': 'comparaison impossible',
  },
  outcomeSentences: {
    agrees: 'Conforme.',
    differs: 'Différence.',
    'not-compared': 'Comparaison impossible.',
  },
  notYet: 'pas encore vérifié',
  outcomeLine: '{what} : {outcome}',
  whatWasCompared: 'Ce qui a été comparé',
  bothSides: 'ici et au registre',
  here: 'ici',
  onTheLedger: 'au registre',
  notGiven: 'non indiqué',
  notThere: 'absent, ou inconnu',

  verdicts: {
    matches: 'Conforme',
    partly: 'Vérifié en partie',
    differs: 'Non conforme',
    'not-checked': 'Vérification impossible',
  },
  allAgree: 'Conforme : les {all} contrôles concordent',
  someAgree: {
    one: '{count} contrôle sur {all} concorde',
    other: '{count} contrôles sur {all} concordent',
  },
  means: {
    matches:
      'Cela veut dire que ces détails exacts ont été signés par la fonction nommée, approuvés par une seconde personne, enregistrés à ce moment, et que tout changement depuis est montré.',
    partly:
      'Cela veut dire que tout ce qui est dit « conforme » ci-dessous a été recalculé par votre appareil à partir des octets, des signatures et des totaux du registre lui-même.',
    differs:
      'Soit ce site montre autre chose que ce que contient le registre, soit un nœud interrogé par votre appareil n’a pas dit la vérité. Les lignes ci-dessous disent lequel.',
    'not-checked': 'Rien n’a été comparé. Réessayez, ou choisissez d’autres nœuds ci-dessous.',
  },
  doesNotProve:
    'Cela ne veut pas dire que les biens sont arrivés, que le prix était juste, que le montant est exact, que le paiement est passé en banque, ni que ce site l’approuve.',
  stillMissing: 'Vérifié en partie : ce qui manque encore',
  unfinished: {
    one: 'Un contrôle n’a pas pu être achevé ici. Il dit pourquoi ci-dessous, et la <line>ligne de commande</line> fait ce qu’un navigateur ne fait pas.',
    other:
      '{count} contrôles n’ont pas pu être achevés ici. Chacun dit pourquoi ci-dessous, et la <line>ligne de commande</line> fait ce qu’un navigateur ne fait pas.',
  },
  outsideOfDevelopment:
    'Une voix extérieure. Ceci est un registre de développement : il tourne sur un seul ordinateur, et personne d’autre n’en a de nœud. Sur un registre public, un <nodes>nœud de votre choix</nodes> achève la vérification.',
  outside:
    'Une voix extérieure : c’est ce site qui a désigné le seul nœud interrogé, et il aurait pu vous montrer un registre de sa fabrication. <nodes>Interrogez un nœud de votre choix</nodes> pour achever la vérification.',
  checkedHere:
    'Vérifié dans votre navigateur, à l’instant. Une vérification servie par ce site n’en est pas tout à fait indépendante ; la <line>ligne de commande</line> l’est.',

  waiting:
    '<strong>Pas encore vérifié.</strong> Nous montrons cette écriture d’après notre copie. La vérification se fait dans votre navigateur et demande JavaScript ; la ligne de commande ci-dessous fait la même chose sans ce site.',
  checking: 'Vérification en cours.',
  loading: 'Chargement de la vérification',
  failed:
    '<strong>Vérification impossible.</strong> La vérification elle-même n’a pas pu se faire : {problem} Cela ne veut pas dire que l’écriture soit fausse.',
  measured: {
    one: '{count} question aux nœuds, {kilobytes} ko de réponses, {milliseconds} ms.',
    other: '{count} questions aux nœuds, {kilobytes} ko de réponses, {milliseconds} ms.',
  },
  provedFinal: 'Prouvé au bloc {block}, qui est définitif.',
  provedNotFinal: 'Prouvé au bloc {block}, qui n’est pas encore définitif.',

  nodes: {
    heading: 'Qui votre navigateur a interrogé',
    again: 'Vérifier de nouveau',
    onlyOne:
      'Un seul nœud figure dans la liste ; rien ne montre donc encore que d’autres détiennent le même registre. Ajoutez-en un auquel vous vous fiez.',
    runBy: '{node}, tenu par {operator}',
    thisSite: 'ce site',
    you: 'vous',
    remove: 'Retirer<hidden> {node}</hidden>',
    own: 'Interroger un nœud de votre choix',
    kept: 'Son adresse n’est gardée que dans ce navigateur et n’est jamais envoyée à ce site.',
    add: 'Ajouter et vérifier de nouveau',
    noAddress: 'Saisissez l’adresse du nœud, par exemple https://node.example.',
    ownNode: 'C’est le nœud de ce site, qui figure déjà dans la liste. Saisissez-en un que quelqu’un d’autre tient.',
  },

  commandLine: {
    heading: 'La même chose sans ce site',
    words:
      'Le programme de cette vérification vient lui aussi de ce site. Pour une vérification qui ne lui doive rien, prenez le code source, lisez-le et lancez :',
    url: 'URL est l’adresse d’un nœud auquel vous vous fiez.',
    status: 'La commande ne rend le code 0 que si tous les contrôles concordent.',
  },
}
