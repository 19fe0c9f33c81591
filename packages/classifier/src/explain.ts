import type { LocatedRow } from '@senti/vectorizer';
import { addLinear, toExplanation, type Explanation } from './explain-linear.ts';
import { isLinear, type Head, type Model } from './model.ts';

/**
 * Why a model gives a text its probability, the sigmoid of `logit`: n-grams that several blocks know are one
 * contribution. Slower than a prediction.
 *
 * Source: gradient × input for ReLU networks, Ancona et al. (2018), section 2.
 */
export function explain(model: Model, text: string): Explanation {
  return explainRow(model, model.vocabulary.locate(text));
}

/** The same of a row that was located already. */
export function explainRow(model: Model, located: LocatedRow): Explanation {
  const { row } = located;
  const values = new Float64Array(row.columns.length);
  let start = 0;
  let rest = 0;
  for (const head of model.heads) {
    if (isLinear(head)) start += addLinear(head, row, values);
    else rest += addGradientTimesInput(head, row, values);
  }
  const method = model.heads.every(isLinear) ? 'linear' : 'gradient-input';
  return toExplanation(model.vocabulary, located, values, { method, start, rest });
}

/** Adds each input times the gradient of the head's logit; gives back the logit less all of them. */
function addGradientTimesInput(
  { network, weights }: Head,
  { columns, values: inputs }: LocatedRow['row'],
  values: Float64Array,
): number {
  const { layers } = network;
  const activations: Float64Array[] = [];
  layers.forEach(({ units, activation }, layer) => {
    const kernel = weights.kernels[layer]!;
    const sums = Float64Array.from(weights.biases[layer]!);
    const add = (input: number, value: number) => {
      for (let unit = 0; unit < units; unit++) sums[unit]! += value * kernel[input * units + unit]!;
    };
    if (layer === 0) columns.forEach((column, index) => add(column, inputs[index]!));
    else activations[layer - 1]!.forEach((value, input) => add(input, value));
    const isHidden = layer < layers.length - 1;
    activations.push(isHidden ? sums.map((sum) => activate(sum, activation)) : sums);
  });
  let gradient = Float64Array.of(1);
  for (let layer = layers.length - 1; layer > 0; layer--) {
    const { units } = layers[layer]!;
    const kernel = weights.kernels[layer]!;
    gradient = activations[layer - 1]!.map((value, input) => {
      let sum = 0;
      for (let unit = 0; unit < units; unit++) sum += kernel[input * units + unit]! * gradient[unit]!;
      return sum * slopeAt(value, layers[layer - 1]!.activation);
    });
  }
  let rest = activations.at(-1)![0]!;
  const { units } = layers[0]!;
  columns.forEach((column, index) => {
    let sum = 0;
    for (let unit = 0; unit < units; unit++) {
      sum += weights.kernels[0]![column * units + unit]! * gradient[unit]!;
    }
    values[index]! += inputs[index]! * sum;
    rest -= inputs[index]! * sum;
  });
  return rest;
}

function activate(sum: number, activation: string): number {
  if (activation === 'relu') return Math.max(0, sum);
  return activation === 'sigmoid' ? 1 / (1 + Math.exp(-sum)) : sum;
}

/** The slope of an activation where it has this value. */
function slopeAt(value: number, activation: string): number {
  if (activation === 'relu') return value > 0 ? 1 : 0;
  return activation === 'sigmoid' ? value * (1 - value) : 1;
}
