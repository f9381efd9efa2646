import type { status as english } from '../en/status'
import type { MessagesOf } from '../message'

export const status: MessagesOf<typeof english> = {
  title: 'Estado',
  description: 'Hasta dónde se ha leído el registro y qué se ha apartado.',
  states: {
    following: {
      title: 'Se sigue el registro',
      words: 'Cada bloque del registro se lee en cuanto aparece.',
    },
    'catching-up': {
      title: 'Poniéndose al día',
      words: 'Quedan bloques por leer. Hasta entonces los totales crecerán.',
    },
    starting: { title: 'Arrancando', words: 'El registro todavía no se ha leído.' },
    'ledger-unreachable': {
      title: 'La conexión con el registro está cortada',
      words:
        'Se sigue mostrando lo que se leyó antes. No se ha perdido nada; faltan los apuntes más recientes hasta que vuelva la conexión.',
    },
    halted: {
      title: 'La lectura se ha detenido',
      words:
        'El registro contradijo lo que había dicho antes y alguien tiene que mirarlo. Se sigue mostrando lo que se leyó antes.',
    },
  },
  blocksLeft: {
    one: 'Queda {count} bloque por leer. Hasta entonces los totales crecerán.',
    other: 'Quedan {count} bloques por leer. Hasta entonces los totales crecerán.',
  },
  notKnown: 'se desconoce',
  noneYet: 'todavía no hay',
  reading: {
    heading: 'Lectura del registro',
    readTo: 'Leído hasta el bloque',
    nothingYet: 'nada todavía',
    at: '{block}, {moment} ({ago})',
    newest: 'Bloque más reciente del registro',
    behind: 'Bloques de retraso',
    settledTo: 'Definitivo hasta el bloque',
  },
  index: {
    heading: 'Qué contiene el índice',
    records: 'Apuntes',
    recordsHeld: '{records}, de los que {standing} están vigentes y cuentan en los totales',
    batches: 'Lotes',
    batchesHeld: '{batches}, de los que {setAside} apartados',
    digest: 'Huella general',
    digestWords:
      'Calculada a partir de cada lote, de su veredicto y de los apuntes vigentes. Quien lea el mismo registro hasta el mismo bloque obtendrá la misma huella.',
    head: 'Cabecera del registro',
    network: 'Red',
    chain: 'cadena {chain}',
    contract: 'Contrato',
    layout: 'Estructura del índice',
    version: 'versión {version}',
    forMachines: 'Lo mismo para máquinas: {link}',
  },
  setAside: {
    heading: 'Lotes apartados',
    none: 'Ninguno. Todos los lotes del registro cumplen las reglas y cuentan.',
  },
  agencies: { heading: 'Organismos', none: 'Todavía no hay ninguno inscrito.' },
}
