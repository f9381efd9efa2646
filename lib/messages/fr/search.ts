import type { search as english } from '../en/search'
import type { MessagesOf } from '../message'

export const search: MessagesOf<typeof english> = {
  label: 'Chercher une entreprise, un lieu, un organisme ou un objet, ou poser une question',
  placeholder: 'Entreprise, lieu, objet ou question',
  submit: 'Chercher',
  open: 'Chercher',
  close: 'Fermer',
  help: 'Ce qu’on peut taper ici',
  suggestions: 'Suggestions',
  suggestionCount: { one: '{count} suggestion', other: '{count} suggestions' },
  kinds: {
    agency: 'Organismes',
    payee: 'Bénéficiaires',
    activity: 'Programmes et activités',
    sector: 'Secteurs',
    place: 'Lieux',
    word: 'Mots des descriptions',
  },
}
