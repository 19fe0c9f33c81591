/** Reading models and vectors that were made before: what they are held to brings zod along. */
export { requireUnseen } from '../base-model.ts';
export { openModel } from '../open-model.ts';
export { decodeVectors, encodeVectors } from '../vectors-file.ts';
