import { dataDirWordings } from './data-dir-reasons.ts';
import { fileWordings } from './file-reasons.ts';
import { jobWordings } from './job-reasons.ts';

/** Languages that Senti speaks to people; the first is the default. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** Why something was refused or failed, as data: the wire carries this, and each reader words it. */
export interface Reason {
  code: ReasonCode;
  params?: Record<string, string | number>;
}

type Wording = Record<Language, string>;

/** What happened, where, and how to mend it. `{name}` is replaced by a parameter. */
const wordings = {
  // Requests
  'body-invalid': {
    es: 'La petición no es como se espera: {detail}. Mira el formato en /v1/openapi.json.',
    en: 'The request is not as expected: {detail}. See the format in /v1/openapi.json.',
  },
  'body-too-large': {
    es: 'El cuerpo de la petición pasa de {maxBytes} bytes. Divídelo en varias peticiones.',
    en: 'The request body is over {maxBytes} bytes. Split it into several requests.',
  },
  'too-many-texts': {
    es: 'Hay {count} opiniones y el máximo por petición es {max}. Divídelas en varias peticiones.',
    en: 'There are {count} reviews and the most per request is {max}. Split them into several requests.',
  },
  'text-too-long': {
    es: 'La opinión número {position} tiene {length} caracteres y el máximo es {max}. Acórtala o quítala.',
    en: 'Review number {position} has {length} characters and the most is {max}. Shorten or remove it.',
  },
  'model-not-found': {
    es: 'No hay ningún modelo llamado «{name}». GET /modelos da la lista.',
    en: 'There is no model called "{name}". GET /modelos lists them.',
  },
  'model-outdated': {
    es: 'El modelo «{name}» lo hizo una versión anterior de Senti y ya no se puede leer. Entrénalo otra vez.',
    en: 'The model "{name}" was made by an older version of Senti and can no longer be read. Train it again.',
  },
  'dataset-not-found': {
    es: 'No hay ningún conjunto de datos llamado «{name}». Súbelo con POST /v1/datasets.',
    en: 'There is no data set called "{name}". Upload it by POST /v1/datasets.',
  },
  'training-not-found': {
    es: 'No hay ningún entrenamiento llamado «{name}». Pide uno con POST /v1/trainings.',
    en: 'There is no training called "{name}". Ask for one by POST /v1/trainings.',
  },
  'dataset-not-ready': {
    es: 'El conjunto «{name}» aún no tiene opiniones leídas, o su archivo fue rechazado. Mira GET /v1/datasets/{name}.',
    en: 'The data set "{name}" has no reviews read yet, or its file was refused. See GET /v1/datasets/{name}.',
  },
  'name-needed': {
    es: 'Falta el nombre del modelo, o los de sus conjuntos pasan juntos de 128 caracteres. Ponlo en «idFile».',
    en: 'The name of the model is missing, or those of its data sets are over 128 characters together. Give it as "idFile".',
  },
  'cursor-outdated': {
    es: 'El conjunto «{name}» tiene una versión más nueva que la que estabas leyendo. Empieza otra vez sin «cursor».',
    en: 'The data set "{name}" has a newer version than the one you were reading. Begin again without "cursor".',
  },
  'text-empty': {
    es: 'La opinión número {position} está vacía. Quítala.',
    en: 'Review number {position} is empty. Remove it.',
  },
  'not-found': {
    es: 'Aquí no hay nada. Revisa la dirección.',
    en: 'There is nothing here. Check the address.',
  },
  unauthorized: {
    es: 'Para escribir hace falta la clave: cabecera «Authorization: Bearer <clave>». Está en la dirección que se muestra al arrancar.',
    en: 'Writing needs the token: header "Authorization: Bearer <token>". It is in the address shown at start.',
  },
  conflict: {
    es: 'Otra petición ha cambiado lo mismo a la vez. Vuelve a intentarlo.',
    en: 'Another request changed the same thing at once. Try again.',
  },
  internal: {
    es: 'Ha fallado algo por nuestra parte y ha quedado anotado. No se ha perdido nada; vuelve a intentarlo.',
    en: 'Something failed on our side and was noted. Nothing is lost; try again.',
  },
  // Uploads
  'upload-signature-invalid': {
    es: 'El formulario de subida no es el que se entregó. Pide otro con POST /v1/datasets y no cambies sus campos.',
    en: 'The upload form is not the one handed out. Ask for another by POST /v1/datasets and leave its fields as they are.',
  },
  'upload-expired': {
    es: 'El permiso de subida ha caducado. Pide otro con POST /v1/datasets.',
    en: 'The permission to upload has expired. Ask for another by POST /v1/datasets.',
  },
  'upload-too-large': {
    es: 'El archivo pasa del máximo permitido. Divídelo o quita columnas que no hagan falta.',
    en: 'The file is over the size allowed. Split it, or remove columns that are not needed.',
  },
  'upload-malformed': {
    es: 'La subida no es un formulario completo: los campos van primero y un solo archivo, «file», al final.',
    en: 'The upload is not a complete form: fields come first and one file, "file", last.',
  },
  'upload-other-file': {
    es: 'El archivo no es aquel cuyo sha-256 se dio al pedir el formulario: ha cambiado, o se ha dañado por el camino. Pide otro con POST /v1/datasets.',
    en: 'The file is not the one whose sha-256 was given for the form: it has changed, or was damaged on its way. Ask for another by POST /v1/datasets.',
  },
  ...fileWordings,
  'folds-mismatch': {
    es: 'El archivo de particiones tiene {entries} entradas y los datos {rows} filas. Debe haber una por fila.',
    en: 'The folds file has {entries} entries and the data {rows} rows. There must be one per row.',
  },
  'folds-invalid': {
    es: 'El archivo de particiones no se entiende: {detail}.',
    en: 'The folds file cannot be read: {detail}.',
  },
  'folder-not-usable': {
    es: 'No puedo escribir en «{path}». Elige otra carpeta, o revisa sus permisos.',
    en: 'I cannot write to "{path}". Choose another folder, or check its permissions.',
  },
  'option-not-here': {
    es: '«{option}» aún no existe en esta versión. Se puede elegir: {choices}.',
    en: '"{option}" does not exist in this version yet. The choice is: {choices}.',
  },
  'file-not-found': {
    es: 'No encuentro «{path}». Revisa la ruta.',
    en: 'There is no "{path}". Check the path.',
  },
  'model-invalid': {
    es: 'El modelo de «{path}» no está completo o no es de los nuestros: {detail}. Vuelve a descargarlo o a entrenarlo.',
    en: 'The model in "{path}" is incomplete or not one of ours: {detail}. Download or train it again.',
  },
  ...jobWordings,
  ...dataDirWordings,
} as const satisfies Record<string, Wording>;

export type ReasonCode = keyof typeof wordings;

export const reasonCodes = Object.keys(wordings) as [ReasonCode, ...ReasonCode[]];

/** The reason as a sentence for a person. A parameter that is missing stays as its name in braces. */
export function describeReason(reason: Reason, language: Language): string {
  return wordings[reason.code][language].replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = String(reason.params?.[name] ?? placeholder);
    const isReason = name === 'detail' && Object.hasOwn(wordings, value); // a reason's own reason
    return isReason
      ? describeReason({ code: value as ReasonCode, params: { ...reason.params, detail: '' } }, language)
      : value;
  });
}

/** The language asked for by an `Accept-Language` header, by its weights; Spanish where neither is named. */
export function preferredLanguage(acceptLanguage: string | null | undefined): Language {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .slice(0, 20)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const known = wishes.find((wish) => languages.includes(wish.language as Language));
  return (known?.language as Language | undefined) ?? 'es';
}
