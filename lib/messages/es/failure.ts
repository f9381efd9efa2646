import type { failure as english } from '../en/failure'
import type { MessagesOf } from '../message'

export const failure: MessagesOf<typeof english> = {
  heading: 'No se ha podido mostrar este sitio',
  words: 'Algo falló en este sitio. El registro y su contenido no se ven afectados.',
  again: 'Empezar de nuevo',
  reference: 'Referencia',
}
