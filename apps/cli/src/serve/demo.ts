import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DatasetDto } from '@senti/contract';
import { EnvironmentError } from '../errors.ts';
import type { ApiClient } from './api-client.ts';

const demoFile = new URL('../../../../demo/opiniones.tsv', import.meta.url);
const demoIdFile = 'opiniones.tsv';
const pollMs = 300;

/**
 * Trains the demo corpus through the API, as any client would, and tells how it goes; one that was begun
 * before goes on where it was.
 */
export async function trainDemo(
  api: ApiClient,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const begun = await api.dataset(demoIdFile);
  if (!begun || ['awaiting-upload', 'expired', 'failed'].includes(begun.state)) {
    say('No hay ningún modelo todavía: entreno uno con las opiniones de demostración.');
    await api.upload(demoIdFile, new Uint8Array(await readFile(demoFile)));
  } else {
    say('Sigo con el entrenamiento que quedó a medias.');
  }
  let last = '';
  for (;;) {
    const dataset = await api.dataset(demoIdFile);
    const line = dataset ? describe(dataset) : '';
    if (line && line !== last) say(line);
    last = line;
    if (dataset?.state === 'ready') return;
    if (dataset?.state === 'failed')
      throw new EnvironmentError(dataset.reason?.message ?? 'El entrenamiento ha fallado.');
    await sleep(pollMs, undefined, { signal });
  }
}

function describe({ state, progress, report }: DatasetDto): string {
  switch (state) {
    case 'ingesting':
      return 'Leyendo las opiniones…';
    case 'training': {
      const rows = report ? `${report.rows} opiniones, ${report.positives} positivas` : '';
      return progress && progress.fold > 0
        ? `Entrenando y midiendo: partición ${progress.fold} de ${progress.folds} hecha.`
        : `Entrenando y midiendo: ${rows}.`;
    }
    case 'publishing':
      return 'Publicando el modelo…';
    default:
      return '';
  }
}
