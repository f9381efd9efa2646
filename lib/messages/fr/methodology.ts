import type { methodology as english } from '../en/methodology'
import type { MessagesOf } from '../message'

export const methodology: MessagesOf<typeof english> = {
  title: 'Fonctionnement',
  description:
    'Ce qui est montré ici et ce qui manque, ce qu’une vérification prouve et ne prouve pas, et ce que veulent dire les mots.',
  lead: 'En anglais, « counterfoil » désigne la souche : la moitié d’un bordereau de paiement que le payeur ne peut pas reprendre. Ce site est la moitié qui revient au public : les organismes publics signent leurs dépenses sur un registre public, et chacun peut y chercher, l’emporter et en vérifier chaque ligne sans devoir faire confiance à ce site.',
  included: {
    heading: 'Ce qui est là, et ce qui manque',
    record:
      'Une écriture est une déclaration publiée au sujet d’argent public : telle somme, de tel organisme, à tel autre, pour tel usage, tel jour. Le fichier de l’organisme est lu tel quel. Une ligne sans montant, sans monnaie ou sans aucune date est refusée, car elle en dit trop peu pour être comptée, et rien n’est ajouté que la source ne dise.',
    bodies:
      'Les organismes qui ne publient pas ici n’apparaissent pas. La <agencies>liste des organismes</agencies> dit jusqu’à quelle période chacun a déclaré ses dépenses ; les périodes suivantes manquent, elles ne valent pas zéro.',
    absent:
      '« Non indiqué » veut dire que la source ne dit rien. « Non divulgué » veut dire que l’organisme sait et a choisi de ne pas dire. « Scellé » veut dire qu’une personne est protégée : un sceau tient lieu de la valeur sur le registre, avec lequel l’organisme pourra prouver plus tard ce qu’elle était.',
    zero: 'Zéro veut dire que quelqu’un a publié zéro.',
  },
  amounts: {
    heading: 'Montants et totaux',
    exact:
      'Les montants sont exacts et montrés tels que publiés, avec toutes leurs décimales. Rien n’est arrondi, hormis les graduations d’un axe.',
    currencies:
      'Des montants de monnaies différentes ne sont jamais additionnés. Une vue dans une autre monnaie se fait avec des taux datés qu’elle nomme ; elle laisse de côté, et compte, ce qui n’a pas de taux.',
    stages:
      'Des montants de stades différents ne sont pas additionnés non plus, car le même argent passe par plusieurs. La seule exception s’appelle décaissements : versements et dépenses ensemble, l’argent sorti d’un organisme.',
    standing:
      'Les totaux comptent les écritures en vigueur : une écriture corrigée compte telle que corrigée, une écriture retirée ne compte pas. Ils disent quelle part d’eux est contestée ou provisoire.',
    parts:
      'Lorsqu’une écriture nomme plusieurs secteurs ou lieux, chacun reçoit la part que l’organisme a indiquée. S’il n’en a indiqué aucune, le montant n’est attribué à aucun, et la page dit combien cela fait.',
    years:
      'Une année est l’année civile, sauf si la page dit exercice budgétaire : c’est alors celui de chaque organisme, désigné par l’année où il commence.',
    worksheet:
      'Derrière chaque total se trouve une feuille de calcul : les écritures qui y comptent, celles qui n’y comptent pas, et pourquoi.',
    negative:
      'Un montant négatif est de l’argent qui revient, par exemple un remboursement ou une rectification dans les livres de l’organisme.',
  },
  road: {
    heading: 'Du fichier d’un organisme à cette page',
    prepares: 'Un agent prépare le fichier et signe une déclaration : la période, le nombre d’écritures, les totaux.',
    approves:
      'Un second agent, une autre personne, refait le calcul et signe la même déclaration. Aucun des deux ne peut agir seul. Un portefeuille leur montre l’organisme, la période, le nombre d’écritures et les sommes, en mots et en chiffres que contrôle le contrat du registre. L’invite d’une clé d’accès ne montre rien de cela : qui l’emploie se fie à l’écran devant soi, et ce qui protège d’un écran trompeur est que la seconde personne soit arrivée à la même déclaration à partir de sa propre copie du fichier.',
    written:
      'Les écritures signées sont inscrites au registre, entières. Le contrat du registre refuse une déclaration dont les signatures, l’ordre ou les totaux ne s’accordent pas.',
    read: 'Ce site lit le registre, applique les mêmes règles que tout autre lecteur, et montre ce qui est en vigueur.',
    setAside:
      'Un lot qui enfreint une règle de lecture est mis à l’écart : il ne compte dans aucun total, et la page <status>État du site</status> le cite avec la règle enfreinte.',
  },
  corrections: {
    heading: 'Corrections, retraits et contestations',
    kept: 'Rien de ce qui est au registre n’est jamais modifié ni retiré. À une erreur répond une écriture ultérieure du même organisme, signée elle aussi par deux agents, qui dit ce qu’elle remplace et pourquoi. Les deux restent, chacune avec sa page ; la plus récente compte. Un retrait reprend une écriture de la même façon.',
    disputed:
      'Un gardien désigné par le registre peut marquer une publication comme contestée. Il ne peut rien cacher : une publication contestée compte toujours, et chaque total dit quelle part de lui est contestée.',
    provisional:
      'Dans ses premiers instants, une écriture est <em>provisoire</em> : les dernières pages du registre peuvent encore être réordonnées. Ensuite elle est <em>définitive</em>.',
  },
  check: {
    heading: 'Ce qu’une vérification prouve, et ce qu’elle ne prouve pas',
    words:
      'Chaque écriture a sa vérification. Elle se fait dans votre propre navigateur, interroge des nœuds du registre que vous pouvez choisir, et n’a pas besoin que ce site soit honnête. Chacun de ses contrôles dit <em>conforme</em>, <em>différence</em> (les deux valeurs sont montrées) ou <em>comparaison impossible</em> (et pourquoi).',
    checks: {
      recorded: 'Les octets de l’écriture sont dans le lot que détient le registre.',
      included:
        'L’en-tête de bloc du registre lui-même mène à ce lot, par une preuve recalculée dans votre navigateur.',
      signed: 'Deux personnes différentes l’ont signé, et tenaient alors ces rôles pour l’organisme.',
      complete: 'Rien ne manque entre le premier lot de l’organisme et le dernier.',
      'adds-up': 'Les écritures font bien les totaux que les agents ont signés et que le registre conserve.',
      unchanged: 'Toute correction ou tout retrait ultérieur de l’écriture est montré.',
    },
    proves: 'Quand tout concorde, ceci est acquis',
    provesWords:
      'Ces détails exacts ont été signés par la fonction nommée, approuvés par la seconde fonction nommée, enregistrés à ce moment, et n’ont pas changé depuis.',
    open: 'Et ceci reste inconnu',
    openWords:
      'Si les biens sont arrivés, si le prix était juste, si le montant est exact ou si le paiement est passé en banque. Ce site ne l’approuve pas non plus.',
    independent:
      'Une vérification dont le programme vient du même site que les chiffres n’est pas tout à fait indépendante. La même vérification se lance depuis la ligne de commande, et la page de chaque écriture montre comment en lire les octets dans le registre en trois lignes.',
  },
  languages: {
    heading: 'Langues',
    words:
      'Les pages parlent anglais, français, espagnol et arabe, et aucun chiffre ne change avec la langue. Ce que les organismes ont publié reste tel qu’ils l’ont écrit et n’est jamais traduit. Les détails techniques d’une vérification, utiles aux seuls experts, restent en anglais.',
  },
  words: {
    heading: 'Ce que veulent dire les mots',
    stages: 'Stades',
    record: 'Ce que dit une écriture',
    people: 'Les personnes, et ce qui n’est pas montré',
    published: 'Comment elle a été publiée',
    standing: 'Où elle en est aujourd’hui',
    adding: 'Chercher et additionner',
  },
}
