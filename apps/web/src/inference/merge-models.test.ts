import type { ModelItem } from '@senti/contract';
import { expect, it } from 'vitest';
import { mergeModels } from './merge-models.ts';

const model = (modelId: string, idFile: string, version: number, promoted = true): ModelItem => ({
  modelId,
  idFile,
  version,
  promoted,
  createdAt: '2026-11-18T10:00:00Z',
  accuracy: 0.9,
  sizeBytes: 1,
});

it('shows each model once, by name, newest version first, as the server tells it now', () => {
  const kept = [model('b', 'hoteles', 1, true), model('z', 'zapatos', 1)];
  const offered = [model('a', 'hoteles', 2), model('b', 'hoteles', 1, false)];
  const merged = mergeModels(kept, offered);
  expect(merged.map(({ modelId }) => modelId)).toEqual(['a', 'b', 'z']);
  expect(merged[1]!.promoted).toBe(false);
});
