import { createTypedArrayEngine } from '@senti/classifier';
import { createSimdEngine } from '@senti/engine-simd';

/** The engines that a thread can have, by name. */
export const engines = { simd: createSimdEngine, 'typed-array': createTypedArrayEngine };
