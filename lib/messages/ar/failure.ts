import type { failure as english } from '../en/failure'
import type { MessagesOf } from '../message'

export const failure: MessagesOf<typeof english> = {
  heading: 'تعذر عرض هذا الموقع',
  words: 'حدث خلل في هذا الموقع. السجل وما فيه لم يتأثرا.',
  again: 'ابدأ من جديد',
  reference: 'المرجع',
}
