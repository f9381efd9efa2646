import type { verify as english } from '../en/verify'
import type { MessagesOf } from '../message'

export const verify: MessagesOf<typeof english> = {
  title: 'Comprobación del apunte {id}',
  heading: 'Comprobación del apunte {id}',
  claim: 'Este sitio dice que {agency} registró {what}{to}{on}. Su navegador pregunta al registro si es así.',
  claimWithdrawal: 'una retirada',
  claimTo: ' a favor de {payee}',
  claimOn: ' con fecha {date}',
  wholeRecord: 'Ver el apunte completo',

  checks: {
    recorded: 'Inscripción',
    included: 'Inclusión',
    signed: 'Firmas',
    complete: 'Historial completo',
    'adds-up': 'Totales',
    unchanged: 'Cambios posteriores',
    paid: 'Pago en el mismo acto',
  },
  explained: {
    recorded:
      'Los bytes del lote se piden a un nodo, se descomprimen y se resumen aquí, y lo que muestra este sitio se compara con la línea que contienen.',
    included:
      'El estado del registro se prueba desde la huella de un bloque hasta la del lote, y cada nodo preguntado debe tener ese bloque.',
    signed:
      'Las firmas de los dos funcionarios se repiten sobre lo que se firmó, y el estado del registro debe mostrar que dos personas distintas tenían las dos funciones.',
    complete:
      'Se piden todos los lotes del organismo y se reúnen en una sola huella, que debe ser la que tiene el registro: no se puede omitir ninguno.',
    'adds-up': 'Todo lo que publicó el organismo se suma de nuevo y se compara con los totales del propio registro.',
    unchanged: 'Se lee cada lote posterior en busca de una corrección o retirada de este apunte.',
    paid: 'El recibo de la transacción que publicó el apunte se pide a cada nodo. El contrato que pagó, cuyo código debe ser el conocido, y la propia ficha deben decir lo que muestra este sitio.',
  },
  whatIsChecked: 'Qué se comprueba',
  outcomes: {
    agrees: 'conforme',
    differs: 'diferencia',
    'not-compared': 'no se pudo comparar',
  },
  outcomeSentences: {
    agrees: 'Conforme.',
    differs: 'Diferencia.',
    'not-compared': 'No se pudo comparar.',
  },
  notYet: 'aún sin comprobar',
  outcomeLine: '{what}: {outcome}',
  whatWasCompared: 'Qué se comparó',
  bothSides: 'aquí y en el registro',
  here: 'aquí',
  onTheLedger: 'en el registro',
  notGiven: 'no consta',
  notThere: 'no está, o no se sabe',

  verdicts: {
    matches: 'Conforme',
    partly: 'Comprobado en parte',
    differs: 'No coincide',
    'not-checked': 'No se pudo comprobar',
  },
  allAgree: 'Conforme: coinciden las {all} comprobaciones',
  someAgree: {
    one: 'Coincide {count} de {all} comprobaciones',
    other: 'Coinciden {count} de {all} comprobaciones',
  },
  means: {
    matches:
      'Significa que estos datos exactos los firmó el cargo indicado, los aprobó una segunda persona, se registraron en ese momento, y que se muestra todo cambio posterior.',
    partly:
      'Significa que todo lo que abajo dice «conforme» lo volvió a calcular su dispositivo a partir de los bytes, las firmas y los totales del propio registro.',
    differs:
      'O este sitio muestra algo distinto de lo que contiene el registro, o un nodo al que preguntó su dispositivo no dijo la verdad. Las líneas de abajo dicen cuál.',
    'not-checked': 'No se comparó nada. Inténtelo de nuevo o elija otros nodos más abajo.',
  },
  doesNotProve:
    'No significa que los bienes llegaran, que el precio fuera justo, que el importe sea correcto, que el pago se haya hecho efectivo en un banco ni que este sitio lo apruebe.',
  stillMissing: 'Comprobado en parte: lo que todavía falta',
  unfinished: {
    one: 'Una comprobación no se terminó aquí. Abajo dice por qué, y la <line>línea de órdenes</line> hace lo que no hace un navegador.',
    other:
      '{count} comprobaciones no se terminaron aquí. Abajo cada una dice por qué, y la <line>línea de órdenes</line> hace lo que no hace un navegador.',
  },
  outsideOfDevelopment:
    'Una voz de fuera. Este es un registro de desarrollo: funciona en un solo ordenador, así que nadie más tiene un nodo de él. En un registro público, un <nodes>nodo que usted elija</nodes> completa la comprobación.',
  outside:
    'Una voz de fuera: este sitio eligió el único nodo al que se preguntó, y podría haberle mostrado un registro hecho por él mismo. <nodes>Pregunte a un nodo que usted elija</nodes> para completar la comprobación.',
  checkedHere:
    'Comprobado en su navegador, ahora mismo. Una comprobación servida por este sitio no es del todo independiente de él; la <line>línea de órdenes</line> sí.',

  waiting:
    '<strong>Aún sin comprobar.</strong> Mostramos este apunte a partir de nuestra copia. La comprobación se hace en su navegador y necesita JavaScript; la línea de órdenes de abajo hace lo mismo sin este sitio.',
  checking: 'Comprobando.',
  loading: 'Cargando la comprobación',
  failed:
    '<strong>No se pudo comprobar.</strong> La propia comprobación no pudo hacerse: {problem} Eso no significa que el apunte sea incorrecto.',
  measured: {
    one: '{count} pregunta a los nodos, {kilobytes} kB de respuestas, {milliseconds} ms.',
    other: '{count} preguntas a los nodos, {kilobytes} kB de respuestas, {milliseconds} ms.',
  },
  provedFinal: 'Probado con el bloque {block}, que es definitivo.',
  provedNotFinal: 'Probado con el bloque {block}, que aún no es definitivo.',

  nodes: {
    heading: 'A quién preguntó su navegador',
    again: 'Comprobar de nuevo',
    onlyOne:
      'Solo hay un nodo en la lista, así que nada muestra todavía que otros tengan el mismo registro. Añada uno en el que confíe.',
    runBy: '{node}, gestionado por {operator}',
    thisSite: 'este sitio',
    you: 'usted',
    remove: 'Quitar<hidden> {node}</hidden>',
    own: 'Preguntar a un nodo propio',
    kept: 'Su dirección se guarda solo en este navegador y nunca se envía a este sitio.',
    add: 'Añadir y comprobar de nuevo',
    noAddress: 'Escriba la dirección del nodo, por ejemplo https://node.example.',
    ownNode: 'Ese es el nodo de este sitio, que ya está en la lista. Escriba uno que gestione otra persona.',
  },

  commandLine: {
    heading: 'Lo mismo sin este sitio',
    words:
      'El programa de esta comprobación también viene de este sitio. Para una comprobación que no le deba nada, tome el código fuente, léalo y ejecute:',
    url: 'URL es la dirección de un nodo en el que usted confía.',
    status: 'Solo responde con el código 0 cuando todas las comprobaciones coinciden.',
  },
}
