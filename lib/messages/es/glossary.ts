import type { glossary as english } from '../en/glossary'
import type { MessagesOf } from '../message'

export const glossary: MessagesOf<typeof english> = {
  budget: {
    label: 'Crédito presupuestario',
    sentence: 'Autorización legal para gastar: dinero reservado para un fin, aún sin prometer ni pagar.',
  },
  commitment: {
    label: 'Compromiso',
    sentence: 'Promesa firme de pagar, como un contrato firmado o una subvención concedida.',
  },
  disbursement: {
    label: 'Desembolso',
    sentence: 'Dinero entregado a otro organismo, que lo gasta o lo entrega a su vez.',
  },
  expenditure: {
    label: 'Gasto',
    sentence: 'Dinero gastado directamente en bienes y servicios.',
  },
  'incoming-funds': {
    label: 'Fondos recibidos',
    sentence: 'Dinero que el organismo recibió.',
  },
  'incoming-commitment': {
    label: 'Compromiso por recibir',
    sentence: 'Promesa firme de que el organismo recibirá dinero.',
  },
  reimbursement: {
    label: 'Reembolso',
    sentence: 'Dinero devuelto para cubrir un coste ya asumido.',
  },
  'interest-payment': {
    label: 'Pago de intereses',
    sentence: 'Intereses pagados por un préstamo.',
  },
  'loan-repayment': {
    label: 'Devolución de préstamo',
    sentence: 'Parte devuelta de un préstamo, sin sus intereses.',
  },
  pledge: {
    label: 'Anuncio de aportación',
    sentence: 'Intención anunciada de dar dinero, que todavía no es una promesa firme.',
  },
  'incoming-pledge': {
    label: 'Aportación anunciada por recibir',
    sentence: 'Intención anunciada de dar dinero al organismo.',
  },
  'equity-purchase': {
    label: 'Compra de participaciones',
    sentence: 'Dinero pagado por una parte de una empresa o de un fondo.',
  },
  'equity-sale': {
    label: 'Venta de participaciones',
    sentence: 'Dinero recibido por una parte de una empresa o de un fondo.',
  },
  'credit-guarantee': {
    label: 'Garantía de crédito',
    sentence: 'Promesa de cubrir un préstamo si quien lo recibió no lo devuelve.',
  },
  outlays: {
    label: 'Salidas de dinero',
    sentence: 'Desembolsos y gastos sumados: todo el dinero que salió del organismo.',
  },
  stage: {
    label: 'Fase',
    sentence: 'En qué punto del presupuesto está el apunte: dinero reservado, prometido, entregado o gastado.',
  },
  amount: {
    label: 'Importe',
    sentence: 'La cifra exacta que se publicó, en su propia moneda y con todos sus decimales.',
  },
  currency: {
    label: 'Moneda',
    sentence: 'La moneda del importe; los importes de monedas distintas nunca se suman.',
  },
  date: {
    label: 'Fecha',
    sentence: 'El día en que el dinero se movió o se prometió, tal como lo publicó el organismo.',
  },
  dateBasis: {
    label: 'Qué significa la fecha',
    sentence: 'Qué día tomó el organismo como fecha, por ejemplo el del pago o el de la factura.',
  },
  period: {
    label: 'Periodo',
    sentence: 'Los meses o años de los que trata el apunte, cuando la fuente no da un día concreto.',
  },
  valueDate: {
    label: 'Fecha de valor',
    sentence: 'El día cuyo tipo de cambio se aplica al importe.',
  },
  payer: {
    label: 'Pagado por',
    sentence: 'El organismo que paga o promete el dinero.',
  },
  payee: {
    label: 'Pagado a',
    sentence: 'Quien recibe el dinero, con el nombre tal como lo escribió el organismo.',
  },
  agency: {
    label: 'Publicado por',
    sentence: 'El organismo público que firmó y publicó este apunte.',
  },
  title: {
    label: 'Concepto',
    sentence: 'Para qué es el dinero, en palabras del propio organismo.',
  },
  description: {
    label: 'Descripción',
    sentence: 'La explicación más larga que el organismo dio del concepto.',
  },
  ref: {
    label: 'Referencia del organismo',
    sentence: 'El número o código con el que el organismo conoce este pago en sus propios libros.',
  },
  refDerived: {
    label: 'Referencia derivada',
    sentence: 'La fuente no daba ninguna referencia, así que se calculó una a partir de los datos de su fila.',
  },
  part: {
    label: 'Línea',
    sentence: 'Qué línea de la referencia es esta, cuando un pago tiene varias.',
  },
  classifications: {
    label: 'Clasificación',
    sentence:
      'Los tipos de gasto en los que el organismo clasificó el apunte, con la lista de la que procede cada código.',
  },
  activity: {
    label: 'Actividad',
    sentence: 'El proyecto o la actividad del organismo al que pertenece este dinero.',
  },
  contract: {
    label: 'Contrato',
    sentence: 'El contrato en virtud del cual se paga o se promete este dinero.',
  },
  budgetLine: {
    label: 'Partida presupuestaria',
    sentence: 'La partida del presupuesto del organismo de la que sale el dinero.',
  },
  programme: {
    label: 'Programa',
    sentence: 'El programa más amplio del que forma parte la actividad.',
  },
  places: {
    label: 'Lugares',
    sentence: 'Adónde va o dónde se usa el dinero, hasta donde el organismo lo dijo.',
  },
  links: {
    label: 'Apuntes relacionados',
    sentence: 'Otros apuntes que este paga, de los que forma parte, que transmite o que reembolsa.',
  },
  documents: {
    label: 'Documentos',
    sentence:
      'Papeles que el organismo indicó como propios de este apunte; se guardan en otro sitio y pueden haber cambiado.',
  },
  aid: {
    label: 'Códigos de ayuda',
    sentence: 'Códigos de la norma internacional de la ayuda para el tipo de flujo, de financiación y de ayuda.',
  },
  tax: {
    label: 'Impuestos',
    sentence: 'Si el importe es sin impuestos (neto) o los incluye (bruto).',
  },
  source: {
    label: 'Archivo de origen',
    sentence: 'El archivo, y la fila de ese archivo, de los que el organismo sacó este apunte.',
  },
  ext: {
    label: 'Otros datos publicados',
    sentence: 'Todo lo demás que decía la fuente y que no tiene campo propio, conservado palabra por palabra.',
  },
  sourceStandard: {
    label: 'Tipo de archivo',
    sentence: 'El formato del archivo a partir del cual el organismo hizo este apunte.',
  },
  sourceRow: {
    label: 'Línea del archivo',
    sentence: 'El lugar del archivo en que está el apunte.',
  },
  sourceElement: {
    label: 'Elemento del archivo',
    sentence: 'El elemento de ese archivo en que está el apunte.',
  },
  sourceHash: {
    label: 'Huella del archivo',
    sentence:
      'Un número calculado a partir del archivo entero (SHA-256), con el que quien tenga el archivo puede saber que es el mismo.',
  },
  keyedDigest: {
    label: 'Huella sellada del archivo',
    sentence:
      'Un número calculado a partir del archivo con una clave secreta del organismo, para que nadie pueda adivinar por tanteo los nombres que contiene.',
  },
  sealed: {
    label: 'Sellado',
    sentence:
      'El valor se guarda fuera del registro para proteger a una persona; en su lugar hay un sello, con el que el organismo podrá demostrar después cuál era.',
  },
  withheld: {
    label: 'No revelado',
    sentence: 'El organismo conoce el valor y decidió no publicarlo.',
  },
  notReported: {
    label: 'No consta',
    sentence: 'La fuente no dice nada al respecto.',
  },
  publication: {
    label: 'Publicación',
    sentence: 'Una declaración de un organismo sobre un periodo, firmada por dos de sus funcionarios.',
  },
  batch: {
    label: 'Lote',
    sentence: 'La parte de una publicación que una sola transacción llevó al registro.',
  },
  sequence: {
    label: 'Número de orden',
    sentence: 'El número de esta publicación entre todas las de su organismo, sin huecos.',
  },
  row: {
    label: 'Fila',
    sentence: 'El número de este apunte dentro de su publicación.',
  },
  preparer: {
    label: 'Firmado por',
    sentence: 'El cargo del funcionario que preparó y firmó la publicación.',
  },
  approver: {
    label: 'Aprobado por',
    sentence: 'El cargo del segundo funcionario, otra persona, que también la revisó y firmó.',
  },
  wallet: {
    label: 'Cartera',
    sentence:
      'Un programa o aparato que guarda la clave de un funcionario y muestra, con palabras y cifras, lo que va a firmar.',
  },
  passkey: {
    label: 'Llave de acceso',
    sentence:
      'Una clave en un teléfono u ordenador, que se usa con un dedo o con la cara; su aviso no muestra cifras, y lo que protege es el cálculo propio del segundo funcionario.',
  },
  smartAccount: {
    label: 'Cuenta programada',
    sentence:
      'Una cuenta en la red del registro cuyas propias reglas deciden qué firmas cuentan, por ejemplo las de dos de tres personas.',
  },
  paidInAct: {
    label: 'Pagado en el mismo acto',
    sentence:
      'La transacción que publicó el apunte también movió el dinero, de modo que lo uno no podía ocurrir sin lo otro.',
  },
  token: {
    label: 'Ficha digital',
    sentence: 'Dinero digital cuyo propio contrato en la red del registro lleva la cuenta de cuánto tiene cada quien.',
  },
  accountFrom: {
    label: 'Desde la cuenta',
    sentence: 'La cuenta de la red del registro que pagó.',
  },
  accountTo: {
    label: 'A la cuenta',
    sentence: 'La cuenta de la red del registro que cobró.',
  },
  paymentContract: {
    label: 'Pagado mediante',
    sentence: 'El contrato que publicó el apunte y movió el dinero en una sola transacción.',
  },
  recorded: {
    label: 'Registrado',
    sentence: 'Cuándo recibió el registro público el apunte; nadie puede fijar ni cambiar ese momento.',
  },
  fingerprint: {
    label: 'Huella',
    sentence: 'Un número calculado a partir de cada carácter del apunte: si uno cambia, cambia también la huella.',
  },
  block: {
    label: 'Bloque',
    sentence: 'La página del registro público que contiene el apunte.',
  },
  transaction: {
    label: 'Transacción',
    sentence: 'La anotación de esa página que llevó el lote.',
  },
  payloadHash: {
    label: 'Huella del contenido',
    sentence: 'Un número calculado a partir del lote entero tal como se llevó, y que los funcionarios firmaron.',
  },
  recordsRoot: {
    label: 'Raíz de los apuntes',
    sentence:
      'Un número calculado a partir de las huellas de todos los apuntes del lote, en orden, y que los funcionarios firmaron.',
  },
  nilReturn: {
    label: 'Declaración sin movimientos',
    sentence: 'El organismo declaró que en ese periodo no hay nada que informar.',
  },
  setAside: {
    label: 'Apartado',
    sentence:
      'El registro contiene este lote, pero incumple una regla que aplican todos los lectores, así que no cuenta en ningún total.',
  },
  stands: {
    label: 'Vigente',
    sentence: 'El apunte está al día y cuenta en los totales.',
  },
  corrected: {
    label: 'Corregido',
    sentence:
      'Un apunte posterior del organismo reemplazó a este; ambos siguen en el registro y solo cuenta el posterior.',
  },
  withdrawn: {
    label: 'Retirado',
    sentence: 'El organismo retiró este apunte; sigue en el registro y no cuenta en ningún total.',
  },
  withdrawal: {
    label: 'Retirada',
    sentence: 'Este apunte retira uno anterior; no tiene importe propio.',
  },
  provisional: {
    label: 'Provisional',
    sentence: 'El registro acaba de recibir el apunte y su lugar todavía puede cambiar.',
  },
  final: {
    label: 'Definitivo',
    sentence: 'El lugar del apunte en el registro ha quedado fijado para siempre.',
  },
  disputed: {
    label: 'Cuestionado',
    sentence:
      'El guardián del registro ha marcado la publicación como cuestionada; sigue contando y los totales lo dicen.',
  },
  sector: {
    label: 'Sector',
    sentence: 'Un tipo de gasto, como la sanidad o las carreteras, tomado de la lista que usó el organismo.',
  },
  place: {
    label: 'Lugar',
    sentence: 'Un país o una región adonde va o donde se usa el dinero, hasta donde el organismo lo dijo.',
  },
  beneficiaryCountry: {
    label: 'País beneficiario',
    sentence: 'El país al que se destina o en el que se usa el dinero, que no tiene por qué ser el del organismo.',
  },
  activityKind: {
    label: 'Forma parte de',
    sentence:
      'El programa, la actividad, el contrato o la partida presupuestaria en que el organismo clasificó el apunte.',
  },
  year: {
    label: 'Año',
    sentence: 'El año natural en el que cae toda la fecha o todo el periodo del apunte.',
  },
  fiscalYear: {
    label: 'Ejercicio presupuestario',
    sentence:
      'El año presupuestario propio del organismo, con el nombre del año natural en que empieza; si no indica ninguno, el año natural.',
  },
  amountBand: {
    label: 'Tamaño del importe',
    sentence: 'Cómo de grande es el importe, en su propia moneda; los importes negativos van aparte.',
  },
  status: {
    label: 'Situación',
    sentence: 'Si el apunte sigue contando, fue reemplazado por otro posterior o fue retirado.',
  },
  finality: {
    label: 'Provisional o definitivo',
    sentence: 'Si el registro ha fijado para siempre el lugar del apunte.',
  },
  share: {
    label: 'Proporción',
    sentence: 'La parte del importe, en tanto por ciento, que el organismo asignó a este sector o lugar.',
  },
  attributed: {
    label: 'Importe asignado',
    sentence:
      'La parte de cada importe que corresponde a este sector o lugar según las proporciones que indicó el organismo, sumada.',
  },
  notAttributed: {
    label: 'Sin asignar',
    sentence:
      'El apunte nombra varios sectores o lugares sin decir cuánto corresponde a cada uno, así que su importe no se asigna a ninguno.',
  },
  identifier: {
    label: 'Número en el registro oficial',
    sentence: 'El número con el que un registro oficial conoce al beneficiario.',
  },
  chain: {
    label: 'Cadena del dinero',
    sentence:
      'Los apuntes anteriores y posteriores a este por los que pasó el mismo dinero, hasta donde los organismos los enlazaron.',
  },
  licence: {
    label: 'Licencia',
    sentence: 'Las condiciones en las que el organismo permite a cualquiera usar sus datos.',
  },
  contact: {
    label: 'Contacto',
    sentence: 'La dirección que el organismo publicó para preguntas sobre sus apuntes.',
  },
  delay: {
    label: 'Demora',
    sentence:
      'Los días transcurridos entre el final del periodo declarado y el día en que el registro recibió la publicación.',
  },
  worksheet: {
    label: 'Hoja de cálculo',
    sentence: 'Las cuentas que hay detrás de un total: qué apuntes cuentan en él, cuáles no y por qué.',
  },
  counted: {
    label: 'Cuenta',
    sentence: 'El importe forma parte de este total.',
  },
  notCounted: {
    label: 'No cuenta',
    sentence: 'El apunte pertenece a este resultado, y su importe queda fuera del total por el motivo indicado.',
  },
  internalTransfer: {
    label: 'Transferencia interna',
    sentence: 'Dinero que un organismo que publica aquí entregó a otro, de modo que aparece en los apuntes de ambos.',
  },
  rate: {
    label: 'Tipo de cambio',
    sentence: 'Cuánto valía una unidad de una moneda en otra un día determinado, con la fuente de esa cifra.',
  },
  converted: {
    label: 'Importe convertido',
    sentence: 'El importe en otra moneda a un tipo con fecha: una ayuda para comparar, y no lo que se publicó.',
  },
}
