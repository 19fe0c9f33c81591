import { parseArgs } from 'node:util';
import { RefusedError } from '@senti/pipeline';
import { backUpDataDir } from '@senti/platform';
import { requireArgument } from '../arguments.ts';
import { chooseDataDir, refuseUnusable } from '../data-dir.ts';
import { resolvePath } from '../files.ts';
import { formatCount } from '../format.ts';

/** `senti backup`: a copy of a data directory, in use or not, as it stands at one moment. */
export async function backup(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'data-dir': { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const dir = resolvePath(requireArgument(positionals[0], 'la carpeta de la copia'));
  const dataDir = chooseDataDir(values['data-dir']);
  const manifest = await refuseUnusable(() => backUpDataDir(dataDir, dir));
  const { createdAt, blobs, blobBytes, damaged } = manifest;
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ dir, dataDir, createdAt, blobs, blobBytes, damaged })}\n`
      : `Copia de ${dataDir} en ${dir}: ${formatCount(blobs)} archivos, ${formatCount(Math.round(blobBytes / 1000))} kB. Lleva la clave del servidor: guárdala bien.\n`,
  );
  if (damaged.length > 0) {
    throw new RefusedError({ code: 'backup-damaged', params: { count: damaged.length } });
  }
}
