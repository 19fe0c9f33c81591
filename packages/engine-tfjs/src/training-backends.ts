import { cpuLoader, type BackendLoader, type BackendName } from './backend.ts';
import { loadTfjsNode } from './node-backend.ts';

const fastestFirst: readonly BackendLoader[] = [
  { name: 'node', registered: 'tensorflow', load: () => loadTfjsNode() },
  { name: 'wasm', registered: 'wasm', load: () => import('@tensorflow/tfjs-backend-wasm') },
  cpuLoader,
];

/** The backend asked for alone, or else all that can train, the fastest first. */
export function trainingBackends(wanted?: BackendName): readonly BackendLoader[] {
  return fastestFirst.filter(({ name }) => wanted === undefined || name === wanted);
}
