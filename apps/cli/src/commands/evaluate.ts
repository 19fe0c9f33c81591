import { parseArgs } from 'node:util';
import { measure } from '@senti/classifier';
import { requireArgument } from '../arguments.ts';
import { openModelFolder, readLabelledFile } from '../files.ts';
import { formatCount, formatDecimal, formatPercent } from '../format.ts';
import { measureProcess } from '../process-use.ts';

/** `senti evaluate`: the figures of a model on a labelled file. */
export async function evaluate(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const { card, predict } = await openModelFolder(requireArgument(positionals[0], 'la carpeta del modelo'));
  const { dataset } = await readLabelledFile(requireArgument(positionals[1], 'el archivo etiquetado'));
  const { reviews, report } = dataset;
  const evaluation = measure(
    reviews.map(({ label }) => label),
    reviews.map(({ text }) => predict(text).probability),
  );
  if (values.json) {
    const { rows, positives } = report;
    const candidate = card.candidates[0]!.candidate;
    process.stdout.write(
      `${JSON.stringify({ rows, positives, candidate, evaluation, ...measureProcess() })}\n`,
    );
    return;
  }
  process.stdout.write(
    `Acierta el ${formatPercent(evaluation.accuracy)} de ${formatCount(report.rows)} opiniones. ` +
      `AUC ${formatDecimal(evaluation.auc)}, pérdida logarítmica ${formatDecimal(evaluation.logLoss)}.\n`,
  );
}
