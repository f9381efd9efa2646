import type { layout as english } from '../en/layout'
import type { MessagesOf } from '../message'

export const layout: MessagesOf<typeof english> = {
  siteTitle: 'Counterfoil: gasto público que cualquiera puede comprobar',
  siteDescription:
    'El gasto público tal como los organismos públicos lo firmaron en un registro público: búsquelo, lléveselo y compruebe cada línea por su cuenta.',
  skipToContent: 'Ir al contenido',
  mainNavigation: 'Principal',
  records: 'Apuntes',
  agencies: 'Organismos',
  howItWorks: 'Cómo funciona',
  status: 'Estado',
  language: 'Idioma',
  searchRecords: 'Buscar en los apuntes',
  search: 'Buscar',
  footerNavigation: 'Pie de página',
  footerWords:
    'Counterfoil muestra lo que los organismos públicos han firmado sobre el dinero que gastan. No muestra que el dinero haya llegado ni que lo firmado sea cierto.',
  whatACheckProves: 'Qué demuestra una comprobación',
  glossary: 'Glosario',
  notice: 'Aviso',
  demonstration: '<strong>Demostración.</strong> Este registro contiene organismos, personas y pagos inventados.',
  developmentLedger:
    '<strong>Registro de desarrollo.</strong> Funciona en un solo ordenador, que podría reescribirlo. Un registro público no podría reescribirse.',
  siteState: 'Estado de este sitio',
  details: 'Detalles',
  ledgerUnreachable:
    'La conexión con el registro está cortada. Lo que ve es lo que se leyó antes; faltan los apuntes más recientes.',
  halted:
    'La lectura del registro se ha detenido. Lo que ve es lo que se leyó antes; faltan los apuntes más recientes.',
  catchingUp: 'Aún se está leyendo el registro: los apuntes más recientes todavía no están y los totales crecerán.',
  nothingRead: 'Todavía no se ha leído nada del registro.',
  readTo: 'Registro leído hasta el bloque {block}, {moment} ({ago}).',
  readToSettled: 'Registro leído hasta el bloque {block}, {moment} ({ago}); definitivo hasta el bloque {settled}.',
  starting: {
    title: 'El índice está arrancando',
    words:
      'Este sitio está leyendo el registro por primera vez desde que se inició. No se ha perdido ningún apunte y aún no puede mostrarse ninguno.',
    again: 'Esta página vuelve a preguntar cada cinco segundos y mostrará los apuntes cuando estén.',
  },
  notFound: {
    title: 'Página no encontrada',
    heading: 'Esta página no existe',
    words:
      'Si siguió un enlace a un apunte, compruebe que su nombre esté completo, por ejemplo <code>health-12-301</code>. Un apunte que el registro acaba de recibir puede desaparecer si este reordena sus últimas páginas; después vuelve con el mismo nombre.',
    settled: 'Nada de lo que ya es definitivo en el registro se retira jamás.',
    allRecords: 'Todos los apuntes',
  },
  failed: {
    heading: 'No se ha podido mostrar esta página',
    words: 'Algo falló en este sitio al buscar los apuntes. El registro y su contenido no se ven afectados.',
    whatToDo: 'Inténtelo de nuevo en un momento. Si sigue fallando, avise a quien gestiona este sitio.',
    reference: 'Referencia',
    again: 'Intentar de nuevo',
  },
}
