import { expect, it } from 'vitest';
import { publishModel, readRegistered } from './registry.ts';
import { openTestPlatform } from './test-platform.ts';

it('keeps the newest 50 versions of a name, the one in use whatever its age, and what is said of those', async () => {
  const { catalog, close } = openTestPlatform();
  const modelIds = Array.from({ length: 54 }, (_, index) => index.toString(16).padStart(16, '0'));
  for (const modelId of modelIds) {
    const model = {
      modelId,
      createdAt: '2026-03-01T12:00:00.000Z',
      accuracy: 0.9,
      sizeBytes: 1,
      corpusSha256: '0'.repeat(64),
    };
    await publishModel(catalog, { idFile: 'a.tsv', trainingId: modelId }, model, () =>
      Promise.resolve({ code: 'worse-than-champion' }),
    );
  }
  const entry = (await readRegistered(catalog, 'a.tsv'))!;
  expect(entry.production).toBe(modelIds[0]);
  expect(entry.versions.map(({ modelId }) => modelId)).toEqual([modelIds[0], ...modelIds.slice(-50)]);
  expect(entry.versions.at(-1)!.version).toBe(54);
  expect(entry.refusals.map(({ modelId }) => modelId)).toEqual(modelIds.slice(-50));
  close();
});
