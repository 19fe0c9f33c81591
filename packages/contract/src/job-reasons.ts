/** What becomes of jobs, worded in both languages. */
export const jobWordings = {
  'attempts-exhausted': {
    es: 'Se ha intentado {attempts} veces y siempre ha fallado: {detail}. No se ha perdido nada: puedes reintentarlo.',
    en: 'It was tried {attempts} times and failed each time: {detail}. Nothing is lost: you can try it again.',
  },
  'not-repeatable': {
    es: 'Ha fallado de un modo que no se arregla repitiendo: {detail}. No se ha perdido nada; avisa a quien cuida del servidor.',
    en: 'It failed in a way that trying again does not mend: {detail}. Nothing is lost; tell whoever looks after the server.',
  },
  stalled: {
    es: 'llevaba demasiado tiempo sin avanzar',
    en: 'it made no progress for too long',
  },
  'store-unavailable': {
    es: 'el almacén no respondía',
    en: 'the store did not answer',
  },
  'disk-full': {
    es: 'no queda sitio en el disco del servidor: libera espacio y vuelve a intentarlo',
    en: "the server's disk is full: free some space and try again",
  },
  'disk-full-room': {
    es: 'no queda sitio en el disco del servidor: hacían falta {neededMb} MB o más y hay {freeMb} libres; libera espacio y vuelve a intentarlo',
    en: "the server's disk is full: {neededMb} MB or more were needed and {freeMb} are free; free some space and try again",
  },
  'message-unknown': {
    es: 'No es un mensaje de Senti, o su trabajo ya no consta. No hay nada que reintentar.',
    en: 'It is no message of ours, or its job is no longer on record. There is nothing to try again.',
  },
  'dead-letter-not-found': {
    es: 'Ese mensaje ya no está entre los detenidos. Puede que otra persona lo haya reintentado.',
    en: 'That message is no longer among the dead letters. Somebody else may have tried it again.',
  },
  'job-not-stopped': {
    es: 'Ese trabajo no está detenido: no hay nada que reintentar.',
    en: 'That job has not stopped: there is nothing to try again.',
  },
  'worker-died': {
    es: 'el proceso que entrenaba se paró a mitad',
    en: 'the process that trained stopped in the middle',
  },
  'too-large-to-train': {
    es: 'Entrenar con {rows} opiniones llevaría cerca de {minutes} minutos y el máximo es {max}. Quita filas o divide el archivo.',
    en: 'Training on {rows} reviews would take about {minutes} minutes and the most is {max}. Remove rows or split the file.',
  },
  'gzip-broken': {
    es: 'No se puede descomprimir «{path}»: está dañado o pasa de {max} MB. Descomprímelo tú y vuelve a intentarlo.',
    en: '"{path}" cannot be unpacked: it is broken or over {max} MB. Unpack it yourself and try again.',
  },
  'base-too-small': {
    es: 'La base «{name}» tiene menos de {min} opiniones de alguna etiqueta que no estén ya en tus datos. Elige otra o quítala.',
    en: 'The base "{name}" has fewer than {min} reviews of a label that are not among your own. Choose another or leave it out.',
  },
  'base-unsuited': {
    es: 'El modelo «{name}» no puede servir de base: no está hecho de las expresiones de senti-es. Entrénalo otra vez sin elegir método.',
    en: 'The model "{name}" cannot be a base: it is not made of the n-grams of senti-es. Train it again without choosing a method.',
  },
  'base-not-found': {
    es: 'No hay ningún conjunto ni modelo llamado «{name}» que pueda ayudar. Mira los nombres en /v1/models.',
    en: 'There is no data set or model called "{name}" that could help. See the names at /v1/models.',
  },
  'base-saw-rows': {
    es: 'El modelo «{name}» se entrenó con estas mismas opiniones: usarlo de base falsearía la nota. Quítalo.',
    en: 'The model "{name}" was trained on these very reviews: as a base it would falsify the score. Leave it out.',
  },
  'max-bytes-too-small': {
    es: 'En {maxBytes} bytes no cabe un modelo que valga. Pide más con --max-bytes, o quita bases.',
    en: 'No model worth having fits into {maxBytes} bytes. Ask for more by --max-bytes, or leave bases out.',
  },
  'worse-than-champion': {
    es: 'El modelo nuevo acierta bastante menos que el que está en uso sobre las mismas {rows} opiniones ({challenger} frente a {champion}). Sigue en uso el anterior.',
    en: 'The new model is clearly less accurate than the one in use on the same {rows} reviews ({challenger} against {champion}). The former stays in use.',
  },
} as const;
