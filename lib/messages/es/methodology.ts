import type { methodology as english } from '../en/methodology'
import type { MessagesOf } from '../message'

export const methodology: MessagesOf<typeof english> = {
  title: 'Cómo funciona',
  description:
    'Qué se muestra aquí y qué falta, qué demuestra una comprobación y qué no, y qué significan las palabras.',
  lead: 'En inglés, «counterfoil» es la matriz: la mitad de un resguardo de pago que quien paga no puede recuperar. Este sitio es la mitad del público: los organismos públicos firman lo que gastan en un registro público, y cualquiera puede buscar en él, llevárselo y comprobar cada línea sin tener que fiarse de este sitio.',
  included: {
    heading: 'Qué hay y qué falta',
    record:
      'Un apunte es una declaración publicada sobre dinero público: tal suma, de este organismo, a aquel, para este fin, en ese día. El archivo del organismo se lee tal cual. Una fila sin importe, sin moneda o sin ninguna fecha se rechaza, porque dice demasiado poco para contarla, y no se rellena nada que la fuente no diga.',
    bodies:
      'Los organismos que no publican aquí no aparecen. La <agencies>lista de organismos</agencies> dice hasta qué periodo ha declarado cada uno su gasto; los periodos posteriores faltan, no son cero.',
    absent:
      '«No consta» significa que la fuente no dice nada. «No revelado» significa que el organismo lo sabe y decidió no decirlo. «Sellado» significa que se protege a una persona: en el registro hay un sello en lugar del valor, con el que el organismo podrá demostrar después cuál era.',
    zero: 'Cero significa que alguien publicó cero.',
  },
  amounts: {
    heading: 'Importes y totales',
    exact:
      'Los importes son exactos y se muestran como se publicaron, con todos sus decimales. No se redondea nada, salvo las marcas de un eje.',
    currencies:
      'Los importes de monedas distintas nunca se suman. Una vista en otra moneda se hace con tipos de cambio fechados que ella misma indica, y deja fuera, y cuenta, lo que no tiene tipo.',
    stages:
      'Tampoco se suman importes de fases distintas, porque el mismo dinero pasa por varias. La única excepción se llama salidas de dinero: desembolsos y gastos juntos, el dinero que salió de un organismo.',
    standing:
      'Los totales cuentan los apuntes vigentes: un apunte corregido cuenta como se corrigió, uno retirado no cuenta. Dicen qué parte de ellos está cuestionada o es provisional.',
    parts:
      'Cuando un apunte nombra varios sectores o lugares, a cada uno le toca la proporción que indicó el organismo. Si no indicó ninguna, el importe no se asigna a ninguno, y la página dice cuánto es.',
    years:
      'Un año es el año natural, salvo que la página diga ejercicio presupuestario: entonces es el de cada organismo, con el nombre del año en que empieza.',
    worksheet: 'Detrás de cada total hay una hoja de cálculo: qué apuntes cuentan en él, cuáles no y por qué.',
    negative:
      'Un importe negativo es dinero que vuelve, como un reembolso o una rectificación en los libros del organismo.',
  },
  road: {
    heading: 'Del archivo de un organismo a esta página',
    prepares:
      'Un funcionario prepara el archivo y firma una declaración: el periodo, el número de apuntes, los totales.',
    approves:
      'Un segundo funcionario, otra persona, repite el cálculo y firma la misma declaración. Ninguno puede hacerlo solo. Una cartera les muestra el organismo, el periodo, el número de apuntes y las sumas, con palabras y cifras que comprueba el contrato del registro. El aviso de una llave de acceso no muestra nada de eso: quien la usa se fía de la pantalla que tiene delante, y lo que protege de una pantalla falsa es que la segunda persona llegó a la misma declaración desde su propia copia del archivo.',
    written:
      'Los apuntes firmados se escriben en el registro, enteros. El contrato del registro rechaza una declaración cuyas firmas, orden o totales no encajen.',
    read: 'Este sitio lee el registro, aplica las mismas reglas que cualquier otro lector y muestra lo que está vigente.',
    setAside:
      'Un lote que incumple una regla de lectura queda apartado: no cuenta en ningún total, y la <status>página de estado</status> lo cita con la regla que incumple.',
  },
  corrections: {
    heading: 'Correcciones, retiradas y cuestionamientos',
    kept: 'Nada de lo que hay en el registro se cambia ni se quita jamás. A un error responde un apunte posterior del mismo organismo, firmado también por dos funcionarios, que dice qué reemplaza y por qué. Ambos siguen ahí, cada uno con su página; cuenta el más reciente. Una retirada anula un apunte del mismo modo.',
    disputed:
      'Un guardián designado por el registro puede marcar una publicación como cuestionada. No puede ocultar nada: una publicación cuestionada sigue contando, y cada total dice qué parte de él está cuestionada.',
    provisional:
      'En sus primeros momentos un apunte es <em>provisional</em>: las últimas páginas del registro todavía pueden reordenarse. Después es <em>definitivo</em>.',
  },
  check: {
    heading: 'Qué demuestra una comprobación y qué no',
    words:
      'Cada apunte tiene su comprobación. Se hace en su propio navegador, pregunta a nodos del registro que usted puede elegir y no necesita que este sitio sea honrado. Cada parte dice <em>conforme</em>, <em>diferencia</em> (se muestran ambos valores) o <em>no se pudo comparar</em> (y por qué).',
    checks: {
      recorded: 'Los bytes del apunte están en el lote que contiene el registro.',
      included:
        'La cabecera de bloque del propio registro lleva a ese lote, por una prueba que se vuelve a calcular en su navegador.',
      signed: 'Lo firmaron dos personas distintas, que entonces tenían esas funciones en el organismo.',
      complete: 'No falta nada entre el primer lote del organismo y el último.',
      'adds-up': 'Los apuntes suman los totales que firmaron los funcionarios y que guarda el registro.',
      unchanged: 'Se muestra cualquier corrección o retirada posterior del apunte.',
    },
    proves: 'Cuando todo coincide, esto es así',
    provesWords:
      'Estos datos exactos los firmó el cargo indicado, los aprobó el segundo cargo indicado, se registraron en ese momento y no han cambiado desde entonces.',
    open: 'Y esto sigue sin saberse',
    openWords:
      'Si los bienes llegaron, si el precio fue justo, si el importe es correcto o si el pago se hizo efectivo en un banco. Este sitio tampoco lo aprueba.',
    independent:
      'Una comprobación cuyo programa viene del mismo sitio que las cifras no es del todo independiente. La misma comprobación se hace desde la línea de órdenes, y la página de cada apunte muestra cómo leer sus bytes del registro con tres líneas.',
  },
  languages: {
    heading: 'Idiomas',
    words:
      'Las páginas hablan inglés, francés, español y árabe, y ninguna cifra cambia con el idioma. Lo que publicaron los organismos queda como lo escribieron y nunca se traduce. Los detalles técnicos de una comprobación, que solo necesitan los expertos, quedan en inglés.',
  },
  words: {
    heading: 'Qué significan las palabras',
    stages: 'Fases',
    record: 'Qué dice un apunte',
    people: 'Las personas y lo que no se muestra',
    published: 'Cómo se publicó',
    standing: 'Cómo está ahora',
    adding: 'Buscar y sumar',
  },
}
