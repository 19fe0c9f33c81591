import type { limits } from '@senti/contract';

// Values of the contract's own limits, held to them by their types: importing them would bring zod along.
export const maxTextLength: (typeof limits)['textLength'] = 10_000;
export const maxUploadBytes: (typeof limits)['uploadBytes'] = 1_500_000_000;
