import type { failure as english } from '../en/failure'
import type { MessagesOf } from '../message'

export const failure: MessagesOf<typeof english> = {
  heading: 'Ce site n’a pas pu être affiché',
  words: 'Quelque chose a échoué sur ce site. Le registre et son contenu ne sont pas touchés.',
  again: 'Recommencer',
  reference: 'Référence',
}
