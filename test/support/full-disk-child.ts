import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openProduct } from './product.ts';

/**
 * Run with a small file system of its own as argument: what the product says and does while it is full, and
 * after, as one line of JSON.
 */
const dataDir = join(process.argv[2]!, 'data');
const ballast = join(process.argv[2]!, 'ballast');

function fill(): void {
  for (let file = 0; ; file++) {
    const { bavail, bsize } = statfsSync(process.argv[2]!);
    if (bavail === 0) return;
    writeFileSync(`${ballast}-${file}`, new Uint8Array(Math.min(bavail, 64) * bsize));
  }
}

function free(): void {
  for (const name of readdirSync(process.argv[2]!)) {
    if (name.startsWith('ballast')) rmSync(join(process.argv[2]!, name));
  }
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
product.close();
process.stdout.write(
  JSON.stringify({
    refused: { status: refused.status, code, detail },
    whileFull,
    kept: state,
    again: again.status,
    later: later.state,
  }),
);
