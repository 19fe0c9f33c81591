import { parseArgs } from 'node:util';
import {
  readTextLines,
  type OpenModel,
  type Prediction,
  type PredictionReading,
} from '@senti/pipeline/training';
import { parseShare, requireArgument, type CommandContext } from '../arguments.ts';
import { UsageError } from '../errors.ts';
import { openModelFolder, streamFile } from '../files.ts';
import { formatPercent, formatSigned } from '../format.ts';

/** N-grams told per text where a person reads; `--json` gives all. */
const termsTold = 8;

/** `senti classify`: the prediction of each line, in their order. */
export async function classify(args: string[], { signal }: CommandContext): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      csv: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      zone: { type: 'string' },
      'positive-share': { type: 'string' },
    },
  });
  if (values.json && values.csv) throw new UsageError('--json y --csv no van juntos.');
  if (values.csv && values.explain) throw new UsageError('--explain va con --json o solo, no con --csv.');
  const reading: PredictionReading = {
    thresholds: parseZone(values.zone),
    positiveShare: parseShare('positive-share', values['positive-share']),
  };
  const model = await openModelFolder(requireArgument(positionals[0], 'la carpeta del modelo'));
  const path = positionals[1] ?? '-';
  const input: AsyncIterable<Uint8Array> = path === '-' ? process.stdin : await streamFile(path);

  if (values.csv) process.stdout.write('etiqueta,probabilidad,seguro\n');
  const predictions: object[] = [];
  for await (const line of readTextLines(input)) {
    signal.throwIfAborted();
    const prediction = model.predict(line, reading);
    if (values.json) {
      predictions.push(values.explain ? { ...prediction, explanation: model.explain(line) } : prediction);
    } else {
      process.stdout.write(values.csv ? toCsv(prediction) : toLine(prediction, line));
      if (values.explain) process.stdout.write(toReasons(model, line));
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ predictions })}\n`);
}

/** `35-65`: sure under 35 % and from 65 %. */
function parseZone(text: string | undefined): PredictionReading['thresholds'] {
  if (text === undefined) return undefined;
  const match = /^(\d{1,2})-(\d{1,3})$/.exec(text);
  const [lower, upper] = [Number(match?.[1]) / 100, Number(match?.[2]) / 100];
  if (!match || lower > upper || upper > 1) {
    throw new UsageError(`--zone son dos porcentajes, de menor a mayor, como 35-65, y es «${text}».`);
  }
  return { lower, upper };
}

function toCsv({ label, probability, sure }: Prediction): string {
  return `${label},${probability},${sure ? 'sí' : 'no'}\n`;
}

function toLine({ label, probability, sure }: Prediction, text: string): string {
  return `${sure ? label : `${label}?`}\t${formatPercent(probability)}\t${text}\n`;
}

/** The n-grams that weigh most, each with what it adds to the log-odds; then what is left, so that it adds up. */
function toReasons({ explain }: OpenModel, text: string): string {
  const { contributions, start, logit } = explain(text);
  const told = contributions.slice(0, termsTold);
  const left = told.reduce((rest, { value }) => rest - value, logit - start);
  const lines = told.map(({ term, kind, value }) => {
    const quoted = kind === 'chars' ? `letras «${term}»` : `«${term}»`;
    return `  ${formatSigned(value)}  ${quoted}`;
  });
  return [...lines, `  ${formatSigned(left)}  las demás`, `  ${formatSigned(start)}  de partida`, ''].join(
    '\n',
  );
}
