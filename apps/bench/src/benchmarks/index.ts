import type { Benchmark } from './benchmark.ts';

/** Each is loaded when it is run: their peers take a while. */
export const benchmarks: Record<string, () => Promise<Benchmark>> = {
  inference: async () => (await import('./inference.ts')).inference,
  engines: async () => (await import('./engines.ts')).engines,
  train: async () => (await import('./train.ts')).train,
  accuracy: async () => (await import('./accuracy.ts')).accuracy,
  scale: async () => (await import('./scale.ts')).scale,
  'scale-million': async () => (await import('./scale.ts')).scaleMillion,
  load: async () => (await import('./load.ts')).load,
  cold: async () => (await import('./cold.ts')).cold,
};
export const benchmarkNames = Object.keys(benchmarks);

/** What is run where none is named. */
export const presetNames = {
  full: benchmarkNames.filter((name) => name !== 'scale-million'),
  quick: ['inference', 'engines', 'train'],
};
