export type { BackendName } from './backend.ts';
export { TfjsBackendError } from './errors.ts';
export { createTfjsEngine } from './tfjs-engine.ts';
export { openTfjsModel, type TfjsModel } from './tfjs-model.ts';
