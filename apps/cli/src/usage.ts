/** What `senti --help` says. */
export const usage = `Uso:
  senti train ARCHIVO… --out CARPETA [opciones]   entrena un modelo y dice cuánto acierta
      --candidate auto|senti-linear|senti-net|thesis-mlp   qué método (auto: prueba los que convengan)
      --base ARCHIVO|MODELO         textos etiquetados o un modelo que ya saben (repetible)
      --no-built-in-base            sin las opiniones de base de Senti
      --unlabelled ARCHIVO          textos sin etiqueta del mismo tema (repetible)
      --max-bytes N                 cuánto puede ocupar el modelo, comprimido
      --folds K                     particiones (10)
      --folds-file ARCHIVO          particiones dadas
      --epochs N                    vueltas (30)
      --seed N                      semilla (1)
      --json                        solo JSON en la salida
      --engine simd|typed-array|tfjs   con qué se entrena (simd)
  senti evaluate CARPETA ARCHIVO [--json]         mide un modelo con otro archivo etiquetado
  senti classify CARPETA [ARCHIVO|-] [--json|--csv]   una opinión por línea
      --explain                     qué expresiones pesan y cuánto
      --zone BAJO-ALTO              dónde no está seguro, como 35-65
      --positive-share P            qué parte se espera positiva, como 0,8
  senti inspect ARCHIVO [--json]                  qué contiene un archivo, sin entrenar
  senti serve                                     API y página en SENTI_HOST:SENTI_PORT
  senti backup CARPETA [--data-dir DIR] [--json]     copia los datos de un servidor, también en marcha
  senti restore CARPETA [--data-dir DIR] [--json]    los pone en una carpeta nueva, comprobados
  senti jobs [NOMBRE] [--version N] [--follow] [--data-dir DIR] [--json]   qué le ha pasado a cada archivo
      --retry MENSAJE               vuelve a intentar un trabajo detenido
  senti doctor [--data-dir DIR] [--repair] [--json]  ¿concuerdan catálogo, archivos y colas?
  senti bench [MEDIDA…] [--quick] [--json]        mide rapidez y acierto junto a otros, en bench/results
      inference, engines, train, accuracy, scale, cold, scale-million; --readme pone las tablas al día

Los archivos etiquetados son tablas (CSV, TSV o NDJSON) con un texto y su etiqueta por fila: 1 o 0,
positivo o negativo, sí o no, o estrellas. Las columnas se encuentran solas; si no, --text-column y
--label-column dan su nombre o su número.
Códigos de salida: 0 hecho, 64 orden mal escrita, 65 entrada rechazada, 70 fallo interno.`;
