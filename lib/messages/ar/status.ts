import type { status as english } from '../en/status'
import type { MessagesOf } from '../message'

export const status: MessagesOf<typeof english> = {
  title: 'حالة الموقع',
  description: 'إلى أين قُرئ السجل، وما الذي نُحّي جانبًا.',
  states: {
    following: { title: 'متابعة السجل', words: 'تُقرأ كل كتلة في السجل حال ظهورها.' },
    'catching-up': { title: 'جارٍ اللحاق', words: 'لا تزال هناك كتل لم تُقرأ. وستزداد المجاميع حتى ذلك الحين.' },
    starting: { title: 'قيد التشغيل', words: 'لم يُقرأ السجل بعد.' },
    'ledger-unreachable': {
      title: 'انقطع الاتصال بالسجل',
      words: 'لا يزال ما قُرئ من قبل معروضًا. لم يُفقد شيء؛ والقيود الأحدث غير معروضة حتى يعود الاتصال.',
    },
    halted: {
      title: 'توقفت القراءة',
      words: 'ناقض السجل ما قاله من قبل، ولا بد أن ينظر أحد في الأمر. ولا يزال ما قُرئ من قبل معروضًا.',
    },
  },
  blocksLeft: {
    zero: 'لم تبق كتل للقراءة.',
    one: 'بقيت كتلة واحدة لم تُقرأ. وستزداد المجاميع حتى ذلك الحين.',
    two: 'بقيت كتلتان لم تُقرآ. وستزداد المجاميع حتى ذلك الحين.',
    few: 'بقيت {count} كتل لم تُقرأ. وستزداد المجاميع حتى ذلك الحين.',
    many: 'بقيت {count} كتلة لم تُقرأ. وستزداد المجاميع حتى ذلك الحين.',
    other: 'بقيت {count} كتلة لم تُقرأ. وستزداد المجاميع حتى ذلك الحين.',
  },
  notKnown: 'غير معروف',
  noneYet: 'لا شيء بعد',
  reading: {
    heading: 'قراءة السجل',
    readTo: 'قُرئ حتى الكتلة',
    nothingYet: 'لا شيء بعد',
    at: '{block}، {moment} ({ago})',
    newest: 'أحدث كتلة في السجل',
    behind: 'عدد الكتل المتأخرة',
    settledTo: 'نهائي حتى الكتلة',
  },
  index: {
    heading: 'ما يحتويه الفهرس',
    records: 'القيود',
    recordsHeld: '{records}، منها {standing} سارية وتُحتسب في المجاميع',
    batches: 'الحزم',
    batchesHeld: '{batches}، منها {setAside} منحّاة جانبًا',
    digest: 'البصمة العامة',
    digestWords:
      'تُحسب من كل حزمة ومن الحكم عليها ومن القيود السارية. وكل من يقرأ السجل نفسه حتى الكتلة نفسها يحصل على البصمة نفسها.',
    head: 'رأس السجل',
    network: 'الشبكة',
    chain: 'السلسلة {chain}',
    contract: 'العقد',
    layout: 'بنية الفهرس',
    version: 'الإصدار {version}',
    forMachines: 'الشيء نفسه للآلات: {link}',
  },
  setAside: {
    heading: 'الحزم المنحّاة جانبًا',
    none: 'لا شيء. كل حزمة في السجل تلتزم القواعد وتُحتسب.',
  },
  agencies: { heading: 'الجهات', none: 'لم تُسجَّل أي جهة بعد.' },
}
