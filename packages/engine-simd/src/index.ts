export { createSimdEngine } from './simd-engine.ts';
