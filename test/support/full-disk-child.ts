import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DeadLetterDto } from '../../packages/contract/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openProduct, token } from './product.ts';

/**
 * Run with a small file system of its own as argument: what the product says and does while it is full, and
 * after, as one line of JSON.
 */
const dataDir = join(process.argv[2]!, 'data');
const ballast = join(process.argv[2]!, 'ballast');

/** Leaves so many bytes of the disk. */
function fill(left = 0): void {
  for (let file = 0; ; file++) {
    const { bavail, bsize } = statfsSync(process.argv[2]!);
    const blocks = bavail - Math.ceil(left / bsize);
    if (blocks <= 0) return;
    writeFileSync(`${ballast}-${file}`, new Uint8Array(Math.min(blocks, 64) * bsize));
  }
}

function free(): void {
  for (const name of readdirSync(process.argv[2]!)) {
    if (name.startsWith('ballast')) rmSync(join(process.argv[2]!, name));
  }
}

async function listLetters(): Promise<DeadLetterDto[]> {
  const page = (await (await product.request('/v1/dead-letters')).json()) as { items: DeadLetterDto[] };
  return page.items;
}

const product = openProduct(dataDir);
await product.upload('kept.tsv', tinyTsv());
const refusedUpload = await product.requestUpload('refused.tsv');
fill();
const refused = await product.postFile(refusedUpload, tinyTsv('b').repeat(50));
const { code, detail } = (await refused.json()) as { code: string; detail: string };
const worker = product.startWorker({ leaseMs: 300 });
const end = performance.now() + 10_000;
while (!worker.log.some(({ error }) => error.includes('DiskFullError')) && performance.now() < end) {
  await new Promise((resolve) => setTimeout(resolve, 20));
}
const whileFull = {
  faults: worker.log.map(({ error }) => error.split(':')[0]),
  state: (await product.dataset('kept.tsv')).state,
};
free();
const { state } = await product.waitFor('kept.tsv', 'ready', 'failed');
const again = await product.postFile(refusedUpload, tinyTsv('b'));
const later = await product.waitFor('refused.tsv', 'ready', 'failed');

await worker.stop();

/** A file whose corpus does not fit in what is left, though the catalog does. */
const rows = Array.from({ length: 10 }, (_, row) => tinyTsv(`c${row}`.repeat(600))).join('\n');
await product.upload('large.tsv', rows);
fill(0.8 * rows.length);
const calmWorker = product.startWorker({ leaseMs: 20_000 }); // a heart that beats often fills the disk itself
const stopped = await product.waitFor('large.tsv', 'failed', 'training', 'ready');
const [letter] = await listLetters();
free();
const retried = await product.request(`/v1/dead-letters/${letter?.queue}/${letter?.messageId}/retry`, {
  method: 'POST',
  headers: { authorization: `Bearer ${token}` },
});
const mended = await product.waitFor('large.tsv', 'training', 'publishing', 'ready', 'failed');
await calmWorker.stop();
product.close();
process.stdout.write(
  JSON.stringify({
    refused: { status: refused.status, code, detail },
    whileFull,
    kept: state,
    again: again.status,
    later: later.state,
    stopped: { state: stopped.state, reason: stopped.reason },
    letter,
    retried: retried.status,
    mended: { state: mended.state, rows: mended.report?.rows },
  }),
);
