import type { glossary as english } from '../en/glossary'
import type { MessagesOf } from '../message'

export const glossary: MessagesOf<typeof english> = {
  budget: {
    label: 'Crédit budgétaire',
    sentence: 'Autorisation légale de dépenser : de l’argent réservé à un usage, ni promis ni payé encore.',
  },
  commitment: {
    label: 'Engagement',
    sentence: 'Promesse ferme de payer, par exemple un contrat signé ou une subvention accordée.',
  },
  disbursement: {
    label: 'Versement',
    sentence: 'Argent transmis à un autre organisme, qui le dépense ou le transmet à son tour.',
  },
  expenditure: {
    label: 'Dépense',
    sentence: 'Argent dépensé directement pour des biens et des services.',
  },
  'incoming-funds': {
    label: 'Fonds reçus',
    sentence: 'Argent que l’organisme a reçu.',
  },
  'incoming-commitment': {
    label: 'Engagement à recevoir',
    sentence: 'Promesse ferme que l’organisme recevra de l’argent.',
  },
  reimbursement: {
    label: 'Remboursement de frais',
    sentence: 'Argent rendu pour couvrir un coût déjà supporté.',
  },
  'interest-payment': {
    label: 'Paiement d’intérêts',
    sentence: 'Intérêts payés sur un prêt.',
  },
  'loan-repayment': {
    label: 'Remboursement de prêt',
    sentence: 'Part d’un prêt remboursée, sans ses intérêts.',
  },
  pledge: {
    label: 'Annonce de contribution',
    sentence: 'Intention annoncée de donner de l’argent, qui n’est pas encore une promesse ferme.',
  },
  'incoming-pledge': {
    label: 'Contribution annoncée à recevoir',
    sentence: 'Intention annoncée de donner de l’argent à l’organisme.',
  },
  'equity-purchase': {
    label: 'Prise de participation',
    sentence: 'Argent payé pour une part d’une société ou d’un fonds.',
  },
  'equity-sale': {
    label: 'Cession de participation',
    sentence: 'Argent reçu pour une part d’une société ou d’un fonds.',
  },
  'credit-guarantee': {
    label: 'Garantie de crédit',
    sentence: 'Promesse de couvrir un prêt si l’emprunteur ne le rembourse pas.',
  },
  outlays: {
    label: 'Décaissements',
    sentence: 'Versements et dépenses additionnés : tout l’argent sorti de l’organisme.',
  },
  stage: {
    label: 'Stade',
    sentence: 'Où en est l’écriture dans le parcours du budget : argent réservé, promis, transmis ou dépensé.',
  },
  amount: {
    label: 'Montant',
    sentence: 'Le chiffre exact qui a été publié, dans sa propre monnaie et avec toutes ses décimales.',
  },
  currency: {
    label: 'Monnaie',
    sentence: 'La monnaie du montant ; des montants de monnaies différentes ne sont jamais additionnés.',
  },
  date: {
    label: 'Date',
    sentence: 'Le jour où l’argent a bougé ou a été promis, tel que l’organisme l’a publié.',
  },
  dateBasis: {
    label: 'Sens de la date',
    sentence: 'Le jour que l’organisme a retenu comme date, par exemple celui du paiement ou de la facture.',
  },
  period: {
    label: 'Période',
    sentence: 'Les mois ou les années dont parle l’écriture, lorsque la source ne donne pas de jour précis.',
  },
  valueDate: {
    label: 'Date de valeur',
    sentence: 'Le jour dont le taux de change s’applique au montant.',
  },
  payer: {
    label: 'Payé par',
    sentence: 'L’organisme qui paie ou promet l’argent.',
  },
  payee: {
    label: 'Payé à',
    sentence: 'La personne ou l’organisation qui reçoit l’argent, telle que l’organisme a écrit son nom.',
  },
  agency: {
    label: 'Publié par',
    sentence: 'L’organisme public qui a signé et publié cette écriture.',
  },
  title: {
    label: 'Objet',
    sentence: 'Ce à quoi sert l’argent, dans les mots de l’organisme.',
  },
  description: {
    label: 'Description',
    sentence: 'L’explication plus longue que l’organisme a donnée de l’objet.',
  },
  ref: {
    label: 'Référence de l’organisme',
    sentence: 'Le numéro ou le code sous lequel l’organisme connaît ce paiement dans ses propres livres.',
  },
  refDerived: {
    label: 'Référence déduite',
    sentence: 'La source ne donnait aucune référence ; celle-ci a été calculée à partir des données de sa ligne.',
  },
  part: {
    label: 'Ligne',
    sentence: 'De quelle ligne de la référence il s’agit, lorsqu’un paiement en compte plusieurs.',
  },
  classifications: {
    label: 'Classification',
    sentence:
      'Les genres de dépense sous lesquels l’organisme a classé l’écriture, avec la liste d’où vient chaque code.',
  },
  activity: {
    label: 'Activité',
    sentence: 'Le projet ou l’activité de l’organisme auquel appartient cet argent.',
  },
  contract: {
    label: 'Contrat',
    sentence: 'Le contrat au titre duquel cet argent est payé ou promis.',
  },
  budgetLine: {
    label: 'Ligne budgétaire',
    sentence: 'La ligne du budget de l’organisme d’où vient l’argent.',
  },
  programme: {
    label: 'Programme',
    sentence: 'Le programme plus large dont l’activité fait partie.',
  },
  places: {
    label: 'Lieux',
    sentence: 'Où va l’argent, ou bien où il est utilisé, pour autant que l’organisme l’ait dit.',
  },
  links: {
    label: 'Écritures liées',
    sentence: 'D’autres écritures que celle-ci paie, complète, transmet ou rembourse.',
  },
  documents: {
    label: 'Documents',
    sentence:
      'Pièces que l’organisme a désignées comme liées à cette écriture ; elles sont conservées ailleurs et peuvent avoir changé.',
  },
  aid: {
    label: 'Codes d’aide',
    sentence: 'Codes de la norme internationale de l’aide pour le type de flux, de financement et d’aide.',
  },
  tax: {
    label: 'Taxes',
    sentence: 'Si le montant est hors taxes (net) ou toutes taxes comprises (brut).',
  },
  source: {
    label: 'Fichier source',
    sentence: 'Le fichier, et la ligne de ce fichier, dont l’organisme a tiré cette écriture.',
  },
  ext: {
    label: 'Autres données publiées',
    sentence: 'Tout ce que la source disait d’autre et qui n’a pas de champ à lui, conservé mot pour mot.',
  },
  sourceStandard: {
    label: 'Type de fichier',
    sentence: 'Le format du fichier à partir duquel l’organisme a établi cette écriture.',
  },
  sourceRow: {
    label: 'Ligne du fichier',
    sentence: 'L’endroit du fichier où se trouve l’écriture.',
  },
  sourceElement: {
    label: 'Élément du fichier',
    sentence: 'L’élément de ce fichier où se trouve l’écriture.',
  },
  sourceHash: {
    label: 'Empreinte du fichier',
    sentence:
      'Un nombre calculé à partir du fichier entier (SHA-256), grâce auquel quiconque a le fichier peut vérifier que c’est bien le même.',
  },
  keyedDigest: {
    label: 'Empreinte scellée du fichier',
    sentence:
      'Un nombre calculé à partir du fichier avec une clé secrète de l’organisme, afin que personne ne puisse deviner les noms qu’il contient par essais.',
  },
  sealed: {
    label: 'Scellé',
    sentence:
      'La valeur est gardée hors du registre pour protéger une personne ; un sceau en tient lieu, avec lequel l’organisme pourra prouver plus tard ce qu’elle était.',
  },
  withheld: {
    label: 'Non divulgué',
    sentence: 'L’organisme connaît la valeur et a choisi de ne pas la publier.',
  },
  notReported: {
    label: 'Non indiqué',
    sentence: 'La source n’en dit rien.',
  },
  publication: {
    label: 'Publication',
    sentence: 'Une déclaration d’un organisme sur une période, signée par deux de ses agents.',
  },
  batch: {
    label: 'Lot',
    sentence: 'La partie d’une publication qu’une seule transaction a portée au registre.',
  },
  sequence: {
    label: 'Numéro d’ordre',
    sentence: 'Le numéro de cette publication parmi toutes celles de son organisme, sans lacune.',
  },
  row: {
    label: 'Rang',
    sentence: 'Le numéro de cette écriture dans sa publication.',
  },
  preparer: {
    label: 'Signé par',
    sentence: 'La fonction de l’agent qui a préparé et signé la publication.',
  },
  approver: {
    label: 'Approuvé par',
    sentence: 'La fonction du second agent, une autre personne, qui l’a contrôlée et signée aussi.',
  },
  wallet: {
    label: 'Portefeuille',
    sentence:
      'Un programme ou un appareil qui garde la clé d’un agent et montre, en mots et en chiffres, ce qu’il s’apprête à signer.',
  },
  passkey: {
    label: 'Clé d’accès',
    sentence:
      'Une clé dans un téléphone ou un ordinateur, utilisée avec un doigt ou un visage ; son invite ne montre aucun chiffre, et c’est le recalcul du second agent qui protège.',
  },
  smartAccount: {
    label: 'Compte programmé',
    sentence:
      'Un compte sur le réseau du registre dont les propres règles décident quelles signatures comptent, par exemple deux personnes sur trois.',
  },
  paidInAct: {
    label: 'Payé dans le même acte',
    sentence:
      'La transaction qui a publié l’écriture a aussi déplacé l’argent, de sorte que l’un ne pouvait pas avoir lieu sans l’autre.',
  },
  token: {
    label: 'Jeton',
    sentence:
      'De l’argent numérique dont le propre contrat, sur le réseau du registre, tient le compte de ce que chacun possède.',
  },
  accountFrom: {
    label: 'Depuis le compte',
    sentence: 'Le compte, sur le réseau du registre, qui a payé.',
  },
  accountTo: {
    label: 'Vers le compte',
    sentence: 'Le compte, sur le réseau du registre, qui a été payé.',
  },
  paymentContract: {
    label: 'Payé par l’intermédiaire de',
    sentence: 'Le contrat qui a publié l’écriture et déplacé l’argent en une seule transaction.',
  },
  recorded: {
    label: 'Enregistré',
    sentence: 'Le moment où le registre public a reçu l’écriture ; personne ne peut le fixer ni le modifier.',
  },
  fingerprint: {
    label: 'Empreinte',
    sentence:
      'Un nombre calculé à partir de chaque caractère de l’écriture : si l’un change, l’empreinte change aussi.',
  },
  block: {
    label: 'Bloc',
    sentence: 'La page du registre public qui contient l’écriture.',
  },
  transaction: {
    label: 'Transaction',
    sentence: 'L’inscription, sur cette page, qui a porté le lot.',
  },
  payloadHash: {
    label: 'Empreinte du contenu',
    sentence: 'Un nombre calculé à partir du lot entier tel qu’il a été porté, et que les agents ont signé.',
  },
  recordsRoot: {
    label: 'Racine des écritures',
    sentence:
      'Un nombre calculé à partir des empreintes de toutes les écritures du lot, dans l’ordre, et que les agents ont signé.',
  },
  nilReturn: {
    label: 'État néant',
    sentence: 'L’organisme a déclaré pour cette période qu’il n’y a rien à signaler.',
  },
  setAside: {
    label: 'Mis à l’écart',
    sentence:
      'Le registre contient ce lot, mais celui-ci enfreint une règle que tous les lecteurs appliquent ; il ne compte dans aucun total.',
  },
  stands: {
    label: 'En vigueur',
    sentence: 'L’écriture est à jour et compte dans les totaux.',
  },
  corrected: {
    label: 'Corrigée',
    sentence:
      'Une écriture ultérieure de l’organisme a remplacé celle-ci ; les deux restent au registre, et seule la plus récente compte.',
  },
  withdrawn: {
    label: 'Retirée',
    sentence: 'L’organisme a retiré cette écriture ; elle reste au registre et ne compte dans aucun total.',
  },
  withdrawal: {
    label: 'Retrait',
    sentence: 'Cette écriture en retire une plus ancienne ; elle n’a pas de montant à elle.',
  },
  provisional: {
    label: 'Provisoire',
    sentence: 'Le registre vient de recevoir l’écriture, et sa place peut encore changer.',
  },
  final: {
    label: 'Définitive',
    sentence: 'La place de l’écriture dans le registre est fixée pour de bon.',
  },
  disputed: {
    label: 'Contestée',
    sentence:
      'Le gardien du registre a marqué la publication comme contestée ; elle compte toujours, et les totaux le disent.',
  },
  sector: {
    label: 'Secteur',
    sentence: 'Un genre de dépense, comme la santé ou les routes, tiré de la liste que l’organisme a employée.',
  },
  place: {
    label: 'Lieu',
    sentence: 'Un pays ou une région où va l’argent ou bien où il est utilisé, pour autant que l’organisme l’ait dit.',
  },
  beneficiaryCountry: {
    label: 'Pays bénéficiaire',
    sentence:
      'Le pays auquel l’argent est destiné ou bien où il est utilisé, qui n’est pas forcément celui de l’organisme.',
  },
  activityKind: {
    label: 'Fait partie de',
    sentence:
      'Le programme, l’activité, le contrat ou la ligne budgétaire sous lequel l’organisme a classé l’écriture.',
  },
  year: {
    label: 'Année',
    sentence: 'L’année civile dans laquelle tombe toute la date ou toute la période de l’écriture.',
  },
  fiscalYear: {
    label: 'Exercice budgétaire',
    sentence:
      'L’année budgétaire propre à l’organisme, désignée par l’année civile où elle commence ; l’année civile s’il n’en indique aucune.',
  },
  amountBand: {
    label: 'Taille du montant',
    sentence: 'L’ordre de grandeur du montant, dans sa propre monnaie ; les montants négatifs sont à part.',
  },
  status: {
    label: 'Situation',
    sentence: 'Si l’écriture compte toujours, a été remplacée par une autre, ou a été retirée.',
  },
  finality: {
    label: 'Provisoire ou définitive',
    sentence: 'Si le registre a fixé pour de bon la place de l’écriture.',
  },
  share: {
    label: 'Part',
    sentence: 'La part du montant, en pour cent, que l’organisme a donnée à ce secteur ou à ce lieu.',
  },
  attributed: {
    label: 'Montant attribué',
    sentence:
      'La part de chaque montant qui revient à ce secteur ou à ce lieu selon les parts indiquées par l’organisme, additionnée.',
  },
  notAttributed: {
    label: 'Non attribué',
    sentence:
      'L’écriture nomme plusieurs secteurs ou lieux sans dire ce qui revient à chacun ; son montant n’est donc attribué à aucun.',
  },
  identifier: {
    label: 'Numéro au registre officiel',
    sentence: 'Le numéro sous lequel un registre officiel connaît le bénéficiaire.',
  },
  chain: {
    label: 'Chaîne de l’argent',
    sentence:
      'Les écritures avant et après celle-ci par lesquelles le même argent est passé, pour autant que les organismes les aient reliées.',
  },
  licence: {
    label: 'Licence',
    sentence: 'Les conditions auxquelles l’organisme permet à chacun d’utiliser ses données.',
  },
  contact: {
    label: 'Contact',
    sentence: 'L’adresse que l’organisme a publiée pour les questions sur ses écritures.',
  },
  delay: {
    label: 'Délai',
    sentence: 'Les jours écoulés entre la fin de la période déclarée et le jour où le registre a reçu la publication.',
  },
  worksheet: {
    label: 'Feuille de calcul',
    sentence: 'Le calcul derrière un total : les écritures qui y comptent, celles qui n’y comptent pas, et pourquoi.',
  },
  counted: {
    label: 'Comptée',
    sentence: 'Le montant fait partie de ce total.',
  },
  notCounted: {
    label: 'Non comptée',
    sentence: 'L’écriture appartient à ce résultat, et son montant est laissé hors du total pour la raison indiquée.',
  },
  internalTransfer: {
    label: 'Transfert interne',
    sentence:
      'Argent qu’un organisme publiant ici a transmis à un autre, et qui figure donc dans les écritures des deux.',
  },
  rate: {
    label: 'Taux de change',
    sentence: 'Ce que valait une unité d’une monnaie dans une autre un jour donné, avec la source de ce chiffre.',
  },
  converted: {
    label: 'Montant converti',
    sentence: 'Le montant dans une autre monnaie à un taux daté : une aide pour comparer, et non ce qui a été publié.',
  },
}
