import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { describeCatalog } from '../contracts/catalog.contract.ts';
import { openTestPlatform } from './test-platform.ts';

describeCatalog(
  'embedded',
  () => {
    const { platform, remove } = openTestPlatform();
    return Promise.resolve({ catalog: platform.catalog, close: remove });
  },
  { propertyRuns: 60 },
);

it('writes no item whose outbox cannot be written', async () => {
  const { platform, dataDir, remove } = openTestPlatform();
  const database = new DatabaseSync(join(dataDir, 'catalog.sqlite'));
  database.exec("CREATE TRIGGER full BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'full'); END");
  database.close();
  const key = { partition: 'a', sort: 'b' };

  const write = platform.catalog.write(key, 1, {
    expected: 'absent',
    outbox: [{ queue: 'ingest', body: 1 }],
  });
  await expect(write).rejects.toThrow('full');
  expect(await platform.catalog.read(key)).toBeUndefined();
  remove();
});
