import { expect, it } from 'vitest';
import { compileKernel } from '../build-kernel.ts';
import { kernelBase64 } from './kernel-bytes.ts';

it('holds what the sources of the kernel compile to', async () => {
  // Another compiler or another source: `pnpm --filter @senti/engine-simd run build:kernel`.
  const compiled = Buffer.from(await compileKernel());
  expect(compiled.toString('base64')).toBe(kernelBase64);
  expect(compiled.length).toBeLessThan(16_000);
});
