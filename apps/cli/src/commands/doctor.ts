import { parseArgs } from 'node:util';
import { examineStores, RefusedError, type Finding } from '@senti/pipeline';
import { examineDataDir, openEmbeddedPlatform, systemClock, type DiskFinding } from '@senti/platform';
import { chooseDataDir, lockFolder, refuseUnusable } from '../data-dir.ts';
import { EnvironmentError } from '../errors.ts';
import { formatCount } from '../format.ts';

type Found = Finding | (DiskFinding & { isRepaired: boolean });

/** What each kind of finding means to a person. */
const words: Record<Found['code'], string> = {
  'database-damaged': 'Base de datos dañada: recupera una copia con «senti restore»',
  'blob-missing': 'Falta el contenido de',
  'blob-damaged': 'El contenido no es el que se escribió, de',
  'blob-unnamed': 'Archivo a medias que nadie nombra',
  'unfinished-left': 'Restos de un proceso que ya no vive',
  'job-without-message': 'Trabajo sin terminar al que nadie llama',
  'request-lost': 'Entrenamiento pedido del que no queda nada',
  'message-without-job': 'Mensaje de un trabajo que no existe',
  'upload-missing': 'Falta el archivo subido',
  'corpus-missing': 'Faltan las opiniones leídas',
  'model-broken': 'Modelo incompleto o cambiado',
  'production-broken': 'El modelo en uso no se puede abrir',
  orphan: 'Ya no lo usa nadie',
};

const findingsShown = 50;

/** `senti doctor`: holds the catalog of a data directory against its blobs and queues; `--repair` mends it. */
export async function doctor(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      'data-dir': { type: 'string' },
      repair: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const dataDir = chooseDataDir(values['data-dir']);
  const onDisk = await refuseUnusable(() => examineDataDir(dataDir));
  const lock = values.repair ? lockFolder(dataDir) : undefined;
  if (values.repair && !lock) {
    throw new EnvironmentError(
      `Otro Senti está usando ${dataDir}. Páralo para reparar; sin --repair solo se mira.`,
    );
  }
  const isReadable = !onDisk.some(({ code }) => code === 'database-damaged');
  try {
    const inStores = isReadable ? await examine(dataDir, values.repair) : [];
    // Opening the stores has swept what nobody names or lives to finish.
    const isSwept = ({ code }: DiskFinding) => code === 'blob-unnamed' || code === 'unfinished-left';
    const swept = onDisk.map((found) => ({ ...found, isRepaired: isReadable && isSwept(found) }));
    write(dataDir, [...swept, ...inStores], values.json);
  } finally {
    lock?.release();
  }
}

async function examine(dataDir: string, isRepairing: boolean): Promise<Finding[]> {
  const platform = openEmbeddedPlatform({ dataDir, baseUrl: '' });
  try {
    return await examineStores({ ...platform, clock: systemClock }, { isRepairing });
  } finally {
    platform.close();
  }
}

function write(dataDir: string, findings: readonly Found[], isJson: boolean): void {
  const open = findings.filter(({ isRepaired }) => !isRepaired);
  if (isJson) {
    process.stdout.write(`${JSON.stringify({ dataDir, findings, open: open.length })}\n`);
  } else if (findings.length === 0) {
    process.stdout.write(`${dataDir}: todo concuerda.\n`);
  } else {
    const shown = findings
      .slice(0, findingsShown)
      .map(({ code, what, isRepaired }) => `  ${words[code]}: ${what}${isRepaired ? ' (reparado)' : ''}`);
    const more = findings.length - shown.length;
    process.stdout.write(
      [
        `${dataDir}. Cosas que mirar: ${formatCount(findings.length)}.`,
        ...shown,
        ...(more > 0 ? [`  y ${formatCount(more)} más (--json las da)`] : []),
        '',
      ].join('\n'),
    );
  }
  if (open.length > 0) throw new RefusedError({ code: 'doctor-findings', params: { count: open.length } });
}
