import { parseArgs } from 'node:util';
import { readTextLines, type Prediction } from '@senti/pipeline';
import { requireArgument, type CommandContext } from '../arguments.ts';
import { UsageError } from '../errors.ts';
import { openModelFolder, streamFile } from '../files.ts';
import { formatPercent } from '../format.ts';

/** `senti classify`: the prediction of each line, in their order. */
export async function classify(args: string[], { signal }: CommandContext): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, csv: { type: 'boolean', default: false } },
  });
  if (values.json && values.csv) throw new UsageError('--json y --csv no van juntos.');
  const { predict } = await openModelFolder(requireArgument(positionals[0], 'la carpeta del modelo'));
  const path = positionals[1] ?? '-';
  const input: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : await streamFile(path);

  if (values.csv) process.stdout.write('etiqueta,probabilidad,seguro\n');
  const predictions: Prediction[] = [];
  for await (const line of readTextLines(input)) {
    signal.throwIfAborted();
    const prediction = predict(line);
    if (values.json) predictions.push(prediction);
    else process.stdout.write(values.csv ? toCsv(prediction) : toLine(prediction, line));
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ predictions })}\n`);
}

function toCsv({ label, probability, sure }: Prediction): string {
  return `${label},${probability},${sure ? 'sí' : 'no'}\n`;
}

function toLine({ label, probability, sure }: Prediction, text: string): string {
  return `${sure ? label : `${label}?`}\t${formatPercent(probability)}\t${text}\n`;
}
