import type { worksheet as english } from '../en/worksheet'
import type { MessagesOf } from '../message'

export const worksheet: MessagesOf<typeof english> = {
  linkOne: 'De dónde sale este total',
  linkAll: 'De dónde salen estos totales',
  rowLink: '<hidden>De dónde sale esta suma: </hidden>{sum}',
  showIn: 'Mostrar en {currencies}',

  title: 'De dónde salen estos totales',
  titleOne: 'De dónde sale este total',
  pageTitle: '{title}: {sentence}',
  description: 'Qué apuntes de gasto público componen estos totales, cuáles no y por qué, y las cuentas.',
  backToRecords: 'Los apuntes',
  asFile: 'Los apuntes en CSV',
  print: 'Para guardarlo en papel, imprima esta página: incluye todo lo que aquí está plegado.',

  found: 'cumplen las condiciones',
  out: 'no cuentan',
  in: 'componen los totales',
  rule: 'Un total suma los apuntes vigentes de una sola fase y una sola moneda. Es exacto: nada se redondea, se convierte ni se supone.',

  stage: 'Fase',
  records: 'Apuntes',
  sum: 'Suma',
  outlaysTogether: '{outlays}<quiet>, los dos juntos</quiet>',

  totals: 'Los totales',
  noTotals: 'Ninguno de los apuntes que cumplen las condiciones cuenta en un total.',

  whatIsIn: 'Lo que entra',
  standing: 'Vigentes',
  asAbove: 'los totales de arriba',
  standingWords: 'Ningún apunte posterior los ha reemplazado ni retirado.',
  provisionalPart: 'De ellos, provisionales',
  disputedPart: 'De ellos, cuestionados',

  whatIsOut: 'Lo que no entra, y por qué',
  otherStages: 'En otras fases',
  otherStagesWords:
    'Las condiciones nombran una fase. Las fases nunca se suman entre sí, porque el mismo dinero pasa por varias.',
  otherCurrencies: 'En otras monedas',
  otherCurrenciesWords: 'Las condiciones nombran una moneda. Las monedas nunca se suman entre sí.',
  otherFinality: { provisional: 'Provisionales, y no pedidos', final: 'Definitivos, y no pedidos' },
  otherStatuses: 'Vigentes, y no pedidos',
  otherStatusesWords: 'Las condiciones nombran apuntes que no cuentan en ningún total.',
  imprecise: 'Con un periodo que va más allá de las fechas pedidas',
  impreciseWords:
    'Solo una parte de su periodo está entre esas fechas, o no tienen fecha. Nadie ha declarado qué parte del importe corresponde.',
  seeRecords: { one: 'Ver este apunte', other: 'Ver estos {count} apuntes' },
  seeWider: 'Ver todo sin las fechas',
  moreSums: { one: 'y {count} suma más', other: 'y {count} sumas más' },
  which: 'Cuáles',
  noAmount: 'sin importe',

  setAside: 'En lotes apartados',
  setAsideWords:
    'Los apuntes de estos lotes no están en ningún índice, así que nadie puede decir aquí cuáles cumplirían las condiciones. La lista sigue el organismo y el periodo sobre el que informa la publicación.',
  setAsideNone: 'Ninguno, de los organismos y las fechas pedidos.',
  setAsideOther: {
    one: 'Se apartó {count} lote más, de una publicación sobre otro periodo.',
    other: 'Se apartaron {count} lotes más, de publicaciones sobre otros periodos.',
  },
  setAsideMore: { one: 'Y {count} lote más.', other: 'Y {count} lotes más.' },
  setAsideAll: 'Todos los lotes apartados',
  batch: 'Lote {number}: {agency}, publicación {sequence}',
  batchSigned: 'Sus funcionarios lo firmaron como un cambio de {sums}.',
  batchSignedNothing: 'Sus funcionarios lo firmaron como si nada cambiara.',

  transfers: 'Contados por ambas partes',
  transfersWords:
    'Estos apuntes nombran un apunte de otro organismo que publica aquí como el dinero que entregan o con el que pagan, y los dos están en estos totales. No se quita ninguno: cuál contar depende de la pregunta.',
  transferPair: '{from} nombra {to}',
  transfersMore: { one: 'Y {count} par más.', other: 'Y {count} pares más.' },

  arithmetic: 'De dónde sale cada total',
  statement: '{stage} en {currency}',
  byAgency: 'Por organismo',
  byPublication: 'Publicación a publicación, en el orden del registro',
  agency: 'Organismo',
  otherAgencies: { one: '{count} organismo más', other: '{count} organismos más' },
  publication: 'Publicación',
  publicationName: '{agency}, n.º {sequence}',
  publicationAbout: 'periodo: {period}',
  earlier: { one: '{count} publicación anterior', other: '{count} publicaciones anteriores' },
  added: 'Añadido',
  takenBack: 'Retirado',
  balance: 'Total después',
  total: 'Total',
  takenBackWords: 'Una corrección añade su propio importe y retira el que reemplaza; una retirada retira uno.',
  otherTotals: {
    one: '{count} total más tiene su propia hoja de cálculo: siga su suma en la tabla de los totales.',
    other: '{count} totales más tienen sus propias hojas de cálculo: siga sus sumas en la tabla de los totales.',
  },

  asPublished: 'tal como se publicaron',
  showTotals: 'Mostrar las sumas',
  inCurrency: 'en {currency}',
  converted: 'Vista en {currency}',
  convertedWords:
    'Esto es una vista para comparar, y no lo que se publicó. Cada suma se multiplica por un tipo que ha dado el operador de este sitio, y el resultado se redondea una sola vez, al final. Los apuntes sin tipo quedan fuera.',
  convertedCaption: 'Sumas en {currency}: convertidas, redondeadas',
  convertedRounded: 'Convertido, redondeado',
  convertedExact: 'Exactamente {sum} antes de redondear.',
  rate: 'Tipo de cambio',
  rateOf: '1 {per} = {rate} {currency}',
  rates: { one: '{count} tipo', other: '{count} tipos' },
  rateDate: 'Fecha',
  rateSource: 'Fuente',
  noRateNeeded: 'ya en {currency}',
  product: 'En {currency}',
  moreRates: { one: '{count} tipo más', other: '{count} tipos más' },
  without: 'Fuera de la vista: sin tipo',
  withoutWords: 'Están en los totales de arriba, en su propia moneda, y en ninguna cifra de esta vista.',
  withoutReason: {
    'no-rate-for-currency': 'La tabla no tiene tipo para esta moneda.',
    'no-rate-for-time': 'La tabla no tiene tipo de su mes, ni de los tres anteriores.',
    'no-single-month': 'Su periodo es más largo que un mes, y la tabla no tiene un tipo para todo él.',
  },
  nothingConverted: 'Ningún apunte que cuenta tiene tipo de cambio a {currency}.',
  notConvertible: 'Las sumas no se pueden mostrar en {currency}: este sitio no tiene tipos de cambio a esa moneda.',
  rateRule: 'Qué tipo recibe un apunte',
  rateRuleWords:
    'El de su mes; si no, el anterior más cercano, de tres meses como mucho. Un apunte del que solo se conoce el año recibe un tipo dado para ese año entero. Los tipos nunca se invierten ni se combinan.',

  notes: {
    notCounted: {
      one: '{count} apunte no se cuenta: corregido o retirado después, o una retirada.',
      other: '{count} apuntes no se cuentan: corregidos o retirados después, o retiradas.',
    },
    disputed: {
      one: '{count} de los apuntes contados está cuestionado: {sums}.',
      other: '{count} de los apuntes contados están cuestionados: {sums}.',
    },
    provisional: {
      one: '{count} apunte es provisional: el registro acaba de recibirlo.',
      other: '{count} apuntes son provisionales: el registro acaba de recibirlos.',
    },
    sumOf: '{sum} ({stage})',
  },
}
