import { OUTLAY_STAGES } from '@/lib/domain/stage'
import type { Grammar, Movement } from './grammar'

const outlays: Movement = { stages: OUTLAY_STAGES, moves: 'out' }
const THINGS =
  '(?:pagos?|transferencias?|gastos?|subvenciones|contratos?|compromisos?|desembolsos?|importes?|montos?|facturas?|presupuestos?)'
const PAYEES =
  '(?:empresas?|proveedor(?:es)?|contratistas?|beneficiari[oa]s?|organizacion(?:es)?|asociacion(?:es)?|firmas?|compania?s?)'
const PAYERS =
  '(?:agencias?|ministerios?|administracion(?:es)?|organismos?(?: publicos?)?|ayuntamientos?|autoridad(?:es)?|pagador(?:es)?|gobiernos?)'
const GREATEST = '(?:mayores|mas (?:grandes|altos|altas|importantes|caros)|principales)'

export const SPANISH: Grammar = {
  language: 'es',
  openings: [
    [
      RegExp(
        `(?:cuales (?:son|fueron) |muestra(?:me)? |lista(?:r)? |dame )?(?:los |las )?(?:\\d+ )?${GREATEST}(?: \\d+)?(?= ${THINGS})`,
      ),
      { kind: 'list', greatest: true },
    ],
    [
      RegExp(`(?:cuales (?:son|fueron) |quienes son )?(?:los |las )?(?:\\d+ )?${GREATEST} ${PAYEES}`),
      { kind: 'who', who: 'payee', stages: OUTLAY_STAGES },
    ],
    [
      RegExp(`(?:cuales (?:son|fueron) |quienes son )?(?:los |las )?(?:\\d+ )?${GREATEST} ${PAYERS}`),
      { kind: 'who', who: 'payer', stages: OUTLAY_STAGES },
    ],
    [
      RegExp(`(?:muestra(?:me)?|lista(?:r)?|busca(?:r)?|dame)(?: todos| todas)?(?: los| las)?(?= ${THINGS})`),
      { kind: 'list' },
    ],
    [RegExp(`(?:que|cuales)(?= ${THINGS})(?! (?:gasto|pago) )`), { kind: 'list' }],
    [RegExp(`a (?:que|cuales) ${PAYEES}`), { kind: 'who', who: 'payee' }],
    [RegExp(`(?:que|cuales) ${PAYEES}`), { kind: 'who', who: 'payee' }],
    [RegExp(`(?:que|cuales) ${PAYERS}`), { kind: 'who', who: 'payer' }],
    [/cuanto(?: dinero)?/, { kind: 'sum' }],
    [
      /cual (?:es|fue|era)(?: el| la)?(?: monto| total| importe| suma| valor)?(?: total)?(?: de(?= ))?/,
      { kind: 'sum' },
    ],
    [/que(?= (?:gasto|pago|ha|han|gastaron|pagaron|recibio) )/, { kind: 'sum' }],
    [/(?:el )?total(?= (?:de |pagado|gastado|recibido))/, { kind: 'sum' }],
    [/a quien(?:es)?/, { kind: 'who', who: 'payee' }],
    [/quien(?:es)?/, { kind: 'who' }],
  ],
  bare: /(?:pagos?|gastos?|transferencias?|subvenciones|contratos?|compromisos?|desembolsos?|presupuesto) (?:a|al|de|del|por|para|en|con|desde|entre)/,
  passive:
    /(?:fue|fueron|ha sido|han sido|era|eran|sido|se(?= (?:le |les )?(?:pago|pagaron|ha|han|gasto|gastaron|dio|desembolso|comprometio|presupuesto|transfirio)))/,
  beforeSubject: /(?:que)/,
  fillers:
    /(?:ha|han|habia|habian|haya|se|le|les|el|la|los|las|un|una|unos|unas|dinero|fondos?|montos?|importes?|total|en total|en suma|publico|publicos|ya|nunca|jamas|por favor|lo|mas|de(?= (?:dinero|los pagos|las? )))/,
  verbs: [
    [
      /(?:pago|paga|pagan|pagado|pagada|pagados|pagaron|pagar|gasto|gasta|gastan|gastado|gastados|gastaron|dio|dieron|dado|entrego|entregado|entregaron|transfirio|transfirieron|transferido|giro)/,
      outlays,
    ],
    [/(?:desembolso|desembolsado|desembolsaron|desembolsa)/, { stages: ['disbursement'], moves: 'out' }],
    [
      /(?:comprometio|comprometido|comprometieron|prometio|prometido|adjudico|adjudicado|adjudicaron|otorgo|otorgado|contrato|contratado)/,
      { stages: ['commitment'], moves: 'out' },
    ],
    [/(?:presupuesto|presupuestado|presupuestaron|asigno|asignado|asignaron)/, { stages: ['budget'], moves: 'out' }],
    [/(?:reembolso|reembolsado|devolvio)/, { stages: ['reimbursement'], moves: 'out' }],
    [
      /(?:recibio|recibieron|recibido|recibe|reciben|cobro|cobraron|cobrado|obtuvo|obtenido)/,
      { stages: OUTLAY_STAGES, moves: 'in' },
    ],
  ],
  nouns: [
    [/(?:pagos|transferencias?|gastos|subvencion(?:es)?|facturas?)/, outlays],
    [/desembolsos/, { stages: ['disbursement'], moves: 'out' }],
    [/(?:compromisos?|contratos)/, { stages: ['commitment'], moves: 'out' }],
    [/presupuestos?/, { stages: ['budget'], moves: 'out' }],
    [/reembolsos/, { stages: ['reimbursement'], moves: 'out' }],
    [/(?:proveedores|contratistas|beneficiarios)/, outlays],
  ],
  prepositions: [
    [/(?:a la|a los|a las|al|a|hacia)/, 'to'],
    [/(?:con)(?: el| la)?/, 'to'],
    [/(?:por|de parte (?:del|de))(?: el| la| los| las)?/, 'payer'],
    [/(?:para|sobre)(?: el| la| los| las)?/, 'purpose'],
    [/(?:en)(?: el| la| los| las)?/, 'place'],
    [/(?:de la|de los|de las|del|de)/, 'of'],
  ],
  and: /(?:y|e|o|u)/,
  subjectMayFollow: true,
  periods: {
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sept', 'sep'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    during: /(?:en|durante|para|de|del|el|por)(?: el ano| ano| el mes de)?/,
    of: /(?:de|del)/,
    between: /entre/,
    and: /(?:y|a)/,
    from: /(?:de|del|desde)/,
    to: /(?:a|al|hasta)/,
    onwards: /(?:en adelante)/,
    since: /(?:desde|a partir de|a partir del)(?: el ano| el)?/,
    after: /(?:despues de|despues del|tras)(?: el ano)?/,
    before: /(?:antes de|antes del)(?: el ano)?/,
    until: /(?:hasta)(?: el| finales de| fin de)?/,
    fiscal: /(?:(?:en|durante|para) )?(?:el )?(?:ejercicio(?: fiscal| presupuestario)?|ano (?:fiscal|presupuestario))/,
    quarters: ['primer|1er', 'segundo|2o', 'tercer|3er', 'cuarto|ultimo|4o'],
    quarter: /trimestre(?: de| del)?/,
    thisYear: /(?:este ano|el ano en curso)/,
    lastYear: /(?:el ano (?:pasado|anterior))/,
    thisMonth: /(?:este mes)/,
    lastMonth: /(?:el mes (?:pasado|anterior))/,
    lastYears: /(?:en |durante )?(?:los )?ultimos (\d{1,2}) anos/,
    lastMonths: /(?:en |durante )?(?:los )?ultimos (\d{1,2}) meses/,
  },
  amounts: {
    above: /(?:de )?(?:mas de|superior(?:es)? a|mayor(?:es)? (?:de|a|que)|por encima de)/,
    atLeast: /(?:de )?(?:al menos|como minimo|por lo menos)/,
    below: /(?:de )?(?:menos de|inferior(?:es)? a|menor(?:es)? (?:de|a|que)|por debajo de)/,
    atMost: /(?:de )?(?:hasta|como maximo|a lo sumo)/,
    between: /(?:de )?(?:entre)/,
    and: /(?:y|a)/,
    thousand: /(?:mil|k)/,
    million: /(?:millon(?:es)?|m)(?: de)?/,
    billion: /(?:mil millones|millardos?)(?: de)?/,
    decimal: ',',
    in: /(?:en)/,
  },
}
