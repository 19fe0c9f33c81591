import { parseArgs } from 'node:util';
import { restoreDataDir } from '@senti/platform';
import { requireArgument } from '../arguments.ts';
import { chooseDataDir, refuseUnusable } from '../data-dir.ts';
import { resolvePath } from '../files.ts';
import { formatCount } from '../format.ts';

/** `senti restore`: a data directory from a backup, every byte of it checked; whole or not at all. */
export async function restore(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'data-dir': { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const dir = resolvePath(requireArgument(positionals[0], 'la carpeta de la copia'));
  const dataDir = chooseDataDir(values['data-dir']);
  const { createdAt, blobs, damaged } = await refuseUnusable(() => restoreDataDir(dir, dataDir));
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ dir, dataDir, createdAt, blobs, damaged })}\n`
      : `${dataDir} está como el ${createdAt}: ${formatCount(blobs)} archivos, todos comprobados. Arráncalo con SENTI_DATA_DIR=${dataDir}.\n`,
  );
}
