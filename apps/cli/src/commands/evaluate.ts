import { parseArgs } from 'node:util';
import { measure } from '@senti/classifier';
import { columnOptions, parseColumns, requireArgument } from '../arguments.ts';
import { measureModelFolder, openModelFolder, readLabelledFile } from '../files.ts';
import { formatCount, formatDecimal, formatPercent } from '../format.ts';
import { measureProcess } from '../process-use.ts';

/** `senti evaluate`: the figures of a model on a labelled file. */
export async function evaluate(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, ...columnOptions },
  });
  const folder = requireArgument(positionals[0], 'la carpeta del modelo');
  const { card, predict } = await openModelFolder(folder);
  const path = requireArgument(positionals[1], 'el archivo etiquetado');
  const { dataset } = await readLabelledFile(path, parseColumns(values));
  const { reviews, report } = dataset;
  const evaluation = measure(
    reviews.map(({ label }) => label),
    reviews.map(({ text }) => predict(text).probability),
  );
  if (values.json) {
    const { rows, positives } = report;
    const { candidate, candidates } = card;
    const model = await measureModelFolder(folder, card);
    const result = { rows, positives, candidate, evaluation, candidates, ...measureProcess(), model };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return;
  }
  process.stdout.write(
    `Acierta el ${formatPercent(evaluation.accuracy)} de ${formatCount(report.rows)} opiniones. ` +
      `AUC ${formatDecimal(evaluation.auc)}, pérdida logarítmica ${formatDecimal(evaluation.logLoss)}.\n`,
  );
}
