import type { layout as english } from '../en/layout'
import type { MessagesOf } from '../message'

export const layout: MessagesOf<typeof english> = {
  siteTitle: 'Counterfoil : des dépenses publiques que chacun peut vérifier',
  siteDescription:
    'Les dépenses publiques telles que les organismes publics les ont signées sur un registre public : cherchez-les, emportez-les et vérifiez-en chaque ligne vous-même.',
  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  records: 'Écritures',
  agencies: 'Organismes',
  howItWorks: 'Fonctionnement',
  status: 'État',
  language: 'Langue',
  searchRecords: 'Chercher dans les écritures',
  search: 'Chercher',
  footerNavigation: 'Pied de page',
  footerWords:
    'Counterfoil montre ce que les organismes publics ont signé au sujet de l’argent qu’ils dépensent. Il ne montre pas que l’argent est arrivé, ni que ce qui a été signé est vrai.',
  whatACheckProves: 'Ce que prouve une vérification',
  glossary: 'Glossaire',
  notice: 'Avis',
  demonstration:
    '<strong>Démonstration.</strong> Ce registre contient des organismes, des personnes et des paiements inventés.',
  developmentLedger:
    '<strong>Registre de développement.</strong> Il tourne sur un seul ordinateur, qui pourrait le réécrire. Un registre public ne pourrait pas l’être.',
  siteState: 'État de ce site',
  details: 'Détails',
  ledgerUnreachable:
    'La liaison avec le registre est coupée. Vous voyez ce qui avait été lu auparavant ; les écritures plus récentes manquent.',
  halted:
    'La lecture du registre est arrêtée. Vous voyez ce qui avait été lu auparavant ; les écritures plus récentes manquent.',
  catchingUp:
    'Lecture du registre en cours : les écritures les plus récentes ne sont pas encore là, et les totaux vont croître.',
  nothingRead: 'Rien n’a encore été lu dans le registre.',
  readTo: 'Registre lu jusqu’au bloc {block}, {moment} ({ago}).',
  readToSettled: 'Registre lu jusqu’au bloc {block}, {moment} ({ago}) ; définitif jusqu’au bloc {settled}.',
  starting: {
    title: 'L’index démarre',
    words:
      'Ce site lit le registre pour la première fois depuis son démarrage. Aucune écriture n’est perdue, et aucune ne peut encore être montrée.',
    again: 'Cette page se renouvelle toutes les cinq secondes et montrera les écritures dès qu’elles seront là.',
  },
  notFound: {
    title: 'Page introuvable',
    heading: 'Cette page n’existe pas',
    words:
      'Si vous avez suivi un lien vers une écriture, vérifiez que son nom est entier, par exemple <code>health-12-301</code>. Une écriture que le registre vient d’accepter peut disparaître s’il réordonne ses dernières pages ; elle revient alors sous le même nom.',
    settled: 'Rien de ce qui est définitif dans le registre n’est jamais retiré.',
    allRecords: 'Toutes les écritures',
  },
  failed: {
    heading: 'Cette page n’a pas pu être affichée',
    words:
      'Quelque chose a échoué sur ce site pendant la recherche des écritures. Le registre et son contenu ne sont pas touchés.',
    whatToDo: 'Réessayez dans un instant. Si l’échec persiste, prévenez la personne qui gère ce site.',
    reference: 'Référence',
    again: 'Réessayer',
  },
}
