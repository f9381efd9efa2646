import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { Grammar, Movement, TakenApart } from './grammar'

const outlays: Movement = { stages: OUTLAY_STAGES, moves: 'out' }
const THINGS =
  '(?:المدفوعات|مدفوعات|الدفعات|دفعات|التحويلات|تحويلات|المصروفات|مصروفات|الانفاق|العقود|عقود|المنح|الالتزامات|المبالغ|مبالغ)'
const PAYEES = '(?:شركات|شركه|الشركات|موردين|الموردين|جهات مستفيده|المستفيدين|مستفيدين|منظمات|المنظمات)'
const PAYERS = '(?:جهه|جهات|الجهات|وزاره|وزارات|الوزارات|هيئه|هيئات|بلديه|بلديات)'
const MONTHS = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'اذار'],
  ['ابريل', 'نيسان'],
  ['مايو', 'ايار'],
  ['يونيو', 'حزيران'],
  ['يوليو', 'تموز'],
  ['اغسطس', 'اب'],
  ['سبتمبر', 'ايلول'],
  ['اكتوبر', 'تشرين الاول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الاول'],
]

/** "To" and "and" are written together with the word after them: "لشركة", "للشركة", "و2024". */
function takeApart(folded: string, knows: (word: string) => boolean): TakenApart | null {
  const [prefix = ''] = folded
  if (prefix !== 'ل' && prefix !== 'و') return null
  const rest = folded.startsWith('لل') ? `ال${folded.slice(2)}` : folded.slice(1)
  const isTime = /^(?:\d+|عام|سنه)$/.test(rest) || MONTHS.flat().some((name) => name.split(' ')[0] === rest)
  return isTime || (rest.length >= 3 && knows(rest) && !knows(folded)) ? { prefix, rest } : null
}

/** Words as folding leaves them: no hamzas, heh for ta marbuta, yeh for alef maqsura. */
export const ARABIC: Grammar = {
  language: 'ar',
  takeApart,
  openings: [
    [RegExp(`(?:ما هي |ما )?اكبر(?: \\d+)?(?= ${THINGS})`), { kind: 'list', greatest: true }],
    [RegExp(`(?:ما هي |من هم )?اكبر(?: \\d+)? ${PAYEES}`), { kind: 'who', who: 'payee', stages: OUTLAY_STAGES }],
    [RegExp(`(?:ما هي )?اكبر(?: \\d+)? ${PAYERS}`), { kind: 'who', who: 'payer', stages: OUTLAY_STAGES }],
    [RegExp(`(?:اعرض|اظهر)(?: كل| جميع)?(?= ${THINGS})`), { kind: 'list' }],
    [RegExp(`(?:اي|ما) ${PAYEES}(?: التي| الذين)?`), { kind: 'who', who: 'payee' }],
    [RegExp(`(?:اي|ما) ${PAYERS}(?: التي)?`), { kind: 'who', who: 'payer' }],
    [/كم(?: من المال| من الاموال| المبلغ| مبلغا| المبلغ الذي)?/, { kind: 'sum' }],
    [/ما(?: هو| هي)? (?:المبلغ|مجموع|اجمالي|قيمه|مقدار)(?: الاجمالي)?(?: ما| الذي| التي)?/, { kind: 'sum' }],
    [/ما(?: هي| هو)?(?= (?:ميزانيه|موازنه))/, { kind: 'sum' }],
    [/(?:لمن|الي من)/, { kind: 'who', who: 'payee' }],
    [/من(?: الذي| التي)?/, { kind: 'who' }],
  ],
  bare: /(?:مدفوعات|دفعات|مصروفات|تحويلات|عقود|منح) (?:الي|ل|من|في|علي)/,
  passive: /(?:تم|جري)/,
  beforeSubject: /(?!)/,
  fillers:
    /(?:قد|لقد|هل|مبلغ|المبلغ|مبالغ|المبالغ|مال|المال|اموال|الاموال|ما|الذي|التي|ذلك|جميع|كل|اجمالي|مجموع|حتي الان|من فضلك|كلها)/,
  verbs: [
    [
      /(?:دفع|دفعت|دفعوا|دفعه|دفعها|تدفع|يدفع|صرف|صرفت|صرفه|تصرف|انفق|انفقت|انفاقه|تنفق|اعطي|اعطت|حول|حولت|تحويله|سدد|سددت|منحت)/,
      outlays,
    ],
    [/(?:التزم|التزمت|تعهد|تعهدت)(?: ب)?/, { stages: ['commitment'], moves: 'out' }],
    [/(?:خصص|خصصت|تخصيصه|رصد|رصدت)/, { stages: ['budget'], moves: 'out' }],
    [
      /(?:تلقي|تلقت|استلم|استلمت|تسلم|تسلمت|قبض|قبضت|حصل علي|حصلت علي|حصل|حصلت)/,
      { stages: OUTLAY_STAGES, moves: 'in' },
    ],
  ],
  nouns: [
    [/(?:المدفوعات|مدفوعات|الدفعات|دفعات|التحويلات|تحويلات|المصروفات|مصروفات|الانفاق|انفاق|المنح|منح)/, outlays],
    [/(?:العقود|عقود|الالتزامات|التزامات)/, { stages: ['commitment'], moves: 'out' }],
    [/(?:الميزانيه|ميزانيه|الموازنه|موازنه)/, { stages: ['budget'], moves: 'out' }],
  ],
  prepositions: [
    [/(?:الي|ل)/, 'to'],
    [/(?:من قبل|من طرف|من جانب|بواسطه|من)/, 'payer'],
    [/(?:علي|لاجل|من اجل|مقابل|بشان)/, 'purpose'],
    [/(?:في|داخل)/, 'place'],
  ],
  and: /و/,
  subjectMayFollow: true,
  periods: {
    months: MONTHS,
    during: /(?:(?:في|خلال|ل) (?:عام|سنه|شهر)|في|خلال|عام|سنه|شهر)/,
    of: /من/,
    between: /(?:ما )?بين/,
    and: /و/,
    from: /من/,
    to: /(?:الي|حتي)/,
    onwards: /فصاعدا/,
    since: /(?:منذ|ابتداء من)(?: عام| سنه)?/,
    after: /بعد(?: عام| سنه)?/,
    before: /قبل(?: عام| سنه)?/,
    until: /(?:حتي|لغايه)(?: نهايه)?(?: عام| سنه)?/,
    fiscal: /(?:(?:في|خلال) )?(?:السنه الماليه|العام المالي)/,
    quarters: ['الربع الاول', 'الربع الثاني', 'الربع الثالث', 'الربع الرابع|الربع الاخير'],
    quarter: /من(?: عام| سنه)?/,
    thisYear: /(?:هذا العام|هذه السنه|(?:في |خلال )?(?:العام الحالي|السنه الحاليه))/,
    lastYear: /(?:في |خلال )?(?:العام الماضي|السنه الماضيه|العام السابق)/,
    thisMonth: /هذا الشهر/,
    lastMonth: /(?:في |خلال )?الشهر الماضي/,
    lastYears: /(?:في |خلال )?(?:اخر|ال) (\d{1,2}) (?:سنوات|اعوام|سنه)/,
    lastMonths: /(?:في |خلال )?(?:اخر|ال) (\d{1,2}) (?:اشهر|شهور|شهرا)/,
  },
  amounts: {
    above: /(?:ب)?(?:اكثر من|تزيد علي|تزيد عن|يزيد علي|يزيد عن|فوق|تتجاوز)/,
    atLeast: /(?:لا تقل عن|لا يقل عن)/,
    below: /(?:ب)?(?:اقل من|دون|تحت)/,
    atMost: /(?:لا تزيد عن|لا تتجاوز|لا يتجاوز)/,
    between: /(?:ما )?بين/,
    and: /و/,
    thousand: /(?:الف|الاف)/,
    million: /(?:مليون|ملايين)/,
    billion: /(?:مليار|مليارات)/,
    decimal: '.',
    in: /(?:ب)/,
  },
}
