/** Why a data directory or its backup is refused; a part of the reasons. */
export const dataDirWordings = {
  'data-dir-missing': {
    es: 'En «{path}» no hay datos de Senti. Revisa --data-dir.',
    en: 'There are no data of Senti in "{path}". Check --data-dir.',
  },
  'folder-not-empty': {
    es: 'En «{path}» ya hay algo, y no se pisa. Elige una carpeta nueva.',
    en: 'There is something in "{path}" already, and it is not written over. Choose a new folder.',
  },
  'backup-invalid': {
    es: 'La copia no sirve: {detail}. No se ha restaurado nada.',
    en: 'The backup is no use: {detail}. Nothing was restored.',
  },
  'backup-damaged': {
    es: 'La copia está hecha, pero {count} archivos ya estaban dañados o faltaban. Mira cuáles con «senti doctor».',
    en: 'The backup is made, but {count} files were damaged or missing already. See which by "senti doctor".',
  },
  'doctor-findings': {
    es: 'Quedan {count} cosas por arreglar. Con el servidor parado, --repair arregla lo que se puede.',
    en: '{count} things are left to mend. While the server is stopped, --repair mends what can be.',
  },
} as const;
