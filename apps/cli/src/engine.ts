import { createTypedArrayEngine, type Engine } from '@senti/classifier';
import { createSimdEngine } from '@senti/engine-simd';
import { RefusedError } from '@senti/pipeline/training';

/** The engine that trains where none is named, and by whose name models are known that say of no other. */
export const defaultEngine = 'simd';

/**
 * The engine of that name. `tfjs` is loaded only here, and says on stderr which of its backends it took.
 *
 * @throws {RefusedError} when there is no such engine.
 */
export async function createEngine(name: string): Promise<Engine> {
  if (name === defaultEngine) return createSimdEngine();
  if (name === 'typed-array') return createTypedArrayEngine();
  if (name !== 'tfjs') {
    throw new RefusedError({
      code: 'option-not-here',
      params: { option: name, choices: 'simd, typed-array, tfjs' },
    });
  }
  const { createTfjsEngine } = await import('@senti/engine-tfjs');
  const engine = await createTfjsEngine();
  process.stderr.write(`Motor: ${engine.name}\n`);
  return engine;
}
