import type { search as english } from '../en/search'
import type { MessagesOf } from '../message'

export const search: MessagesOf<typeof english> = {
  label: 'ابحث عن شركة أو مكان أو جهة أو غرض، أو اطرح سؤالًا',
  placeholder: 'شركة أو مكان أو غرض أو سؤال',
  submit: 'ابحث',
  open: 'بحث',
  close: 'إغلاق',
  help: 'ما الذي يمكن كتابته هنا',
  suggestions: 'اقتراحات',
  suggestionCount: {
    zero: 'لا اقتراحات',
    one: 'اقتراح واحد',
    two: 'اقتراحان',
    few: '{count} اقتراحات',
    many: '{count} اقتراحًا',
    other: '{count} اقتراح',
  },
  kinds: {
    agency: 'الجهات',
    payee: 'المستفيدون',
    activity: 'البرامج والأنشطة',
    sector: 'القطاعات',
    place: 'الأماكن',
    word: 'كلمات الأوصاف',
  },
}
