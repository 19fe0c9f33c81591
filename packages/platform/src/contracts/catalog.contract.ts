import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { InvalidArgumentError, ItemTooLargeError } from '../errors.ts';
import type { Catalog, CatalogItem, CatalogKey, PendingOutboxMessage } from '../ports/catalog.ts';
import { checkCatalogModel } from './catalog-model.ts';
import { createSuite, type Skips } from './contract-suite.ts';

export interface CatalogHarness {
  catalog: Catalog;
  close: () => Promise<void> | void;
}

/** Runs the contract of `Catalog` against what `create` makes; it may hold other items already. */
export function describeCatalog(
  name: string,
  create: () => Promise<CatalogHarness>,
  options: { skips?: Skips; timeoutMs?: number; propertyRuns?: number } = {},
): void {
  describe(`${name}: a catalog`, () => {
    let harness: CatalogHarness;
    let catalog: Catalog;
    beforeAll(async () => {
      harness = await create();
      catalog = harness.catalog;
    });
    afterAll(() => harness.close());

    const newKey = (sort = 'item'): CatalogKey => ({ partition: `contract ${randomUUID()}`, sort });
    const { fact, end } = createSuite(options.skips, options.timeoutMs);

    fact('creates an item once', async () => {
      const key = newKey();
      const value = { text: 'año', list: [1, 2.5, null, true], nested: { '': 'empty name' } };
      const item = { key, value, revision: 1 };

      expect(await catalog.read(key)).toBeUndefined();
      expect(await catalog.write(key, value, { expected: 'absent' })).toEqual({ written: true, item });
      expect(await catalog.write(key, 'other', { expected: 'absent' })).toEqual({ written: false });
      expect(await catalog.read(key)).toEqual(item);
    });

    fact('tells every item that it holds', async () => {
      const keys = ['a', 'b', 'c'].map((sort) => newKey(sort));
      for (const key of keys) await catalog.write(key, key.sort, { expected: 'absent' });
      await catalog.write(keys[1]!, 'changed', { expected: 1 });
      await catalog.remove(keys[2]!, { expected: 1 });
      const told: CatalogItem[] = [];
      for await (const item of catalog.items()) told.push(item);
      const ours = told.filter(({ key }) => keys.some(({ partition }) => partition === key.partition));
      ours.sort((a, b) => (a.key.sort < b.key.sort ? -1 : 1));
      expect(ours).toEqual([
        { key: keys[0], value: 'a', revision: 1 },
        { key: keys[1], value: 'changed', revision: 2 },
      ]);
    });

    fact('changes an item only from the revision expected', async () => {
      const key = newKey();
      expect(await catalog.write(key, 0, { expected: 1 })).toEqual({ written: false });
      await catalog.write(key, 'a', { expected: 'absent' });

      expect(await catalog.write(key, 'b', { expected: 1 })).toMatchObject({
        written: true,
        item: { revision: 2 },
      });
      expect(await catalog.write(key, 'c', { expected: 1 })).toEqual({ written: false });
      expect(await catalog.write(key, 'c', { expected: 3 })).toEqual({ written: false });
      expect(await catalog.read(key)).toEqual({ key, value: 'b', revision: 2 });
    });

    fact('lets one of many writers win', async () => {
      const key = newKey();
      const results = await Promise.all(
        Array.from({ length: 8 }, (_, writer) => catalog.write(key, writer, { expected: 'absent' })),
      );
      expect(results.filter(({ written }) => written)).toHaveLength(1);
    });

    fact('loses no increment among concurrent writers', async () => {
      const key = newKey();
      await catalog.write(key, 0, { expected: 'absent' });
      const increment = async (): Promise<void> => {
        for (;;) {
          const item = (await catalog.read(key))!;
          const { written } = await catalog.write(key, Number(item.value) + 1, { expected: item.revision });
          if (written) return;
        }
      };
      await Promise.all(Array.from({ length: 5 }, () => increment()));
      expect(await catalog.read(key)).toMatchObject({ value: 5, revision: 6 });
    });

    fact('removes an item only at the revision expected', async () => {
      const key = newKey();
      expect(await catalog.remove(key, { expected: 1 })).toBe(false);
      await catalog.write(key, 1, { expected: 'absent' });

      expect(await catalog.remove(key, { expected: 2 })).toBe(false);
      expect(await catalog.remove(key, { expected: 1 })).toBe(true);
      expect(await catalog.read(key)).toBeUndefined();
      expect(await catalog.write(key, 2, { expected: 'absent' })).toMatchObject({ item: { revision: 1 } });
    });

    fact('tells apart keys whose parts would read the same side by side', async () => {
      const base = randomUUID();
      const keys = [
        { partition: `${base}a`, sort: 'b' },
        { partition: base, sort: 'ab' },
        { partition: `${base}#a`, sort: 'b' },
        { partition: base, sort: 'a#b' },
        { partition: base, sort: 'AB' },
      ];
      for (const [index, key] of keys.entries()) await catalog.write(key, index, { expected: 'absent' });
      for (const [index, key] of keys.entries())
        expect(await catalog.read(key)).toMatchObject({ key, value: index });
    });

    fact('lists a partition in the byte order of sort, both ways, page by page', async () => {
      const { partition } = newKey();
      const sorts = ['b', 'a/2', 'a-1', 'a/1', 'a', 'B', 'ñ', 'z', '\u{1f600}', '\uffee', 'a/10', '~'];
      for (const sort of sorts) await catalog.write({ partition, sort }, sort, { expected: 'absent' });
      await catalog.write({ partition: `${partition}!`, sort: 'a' }, 'foreign', { expected: 'absent' });
      const inOrder = [...sorts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

      for (const limit of [1, 5, 100]) {
        expect(await listAll(catalog, partition, { limit })).toEqual(inOrder);
        expect(await listAll(catalog, partition, { limit, descending: true })).toEqual(inOrder.toReversed());
      }
      expect(await listAll(catalog, partition, { sortPrefix: 'a/', limit: 2 })).toEqual([
        'a/1',
        'a/10',
        'a/2',
      ]);
      expect(await listAll(catalog, partition, { sortPrefix: 'a/', limit: 2, descending: true })).toEqual([
        'a/2',
        'a/10',
        'a/1',
      ]);
      expect(await listAll(catalog, partition, { sortPrefix: 'nothing' })).toEqual([]);
    });

    fact('lists every item of a partition of many large ones', async () => {
      const { partition } = newKey();
      const value = 'x'.repeat(300_000);
      for (let index = 0; index < 8; index += 1) {
        await catalog.write({ partition, sort: String(index) }, value, { expected: 'absent' });
      }
      expect(await listAll(catalog, partition, {})).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    });

    fact('refuses an item over 350,000 bytes and takes one of as many', async () => {
      const key = newKey();
      const refused = catalog.write(key, 'ñ'.repeat(175_000), { expected: 'absent' });
      await expect(refused).rejects.toThrow(ItemTooLargeError);
      expect(await catalog.write(key, 'x'.repeat(349_998), { expected: 'absent' })).toMatchObject({
        written: true,
      });
    });

    fact('refuses keys and pages out of bounds', async () => {
      const key = newKey();
      const refused = [
        () => catalog.read({ ...key, sort: '' }),
        () => catalog.read({ ...key, partition: '' }),
        () => catalog.read({ ...key, sort: 'x'.repeat(1001) }),
        () => catalog.read({ ...key, sort: 'half \ud800 pair' }),
        () =>
          catalog.write(key, 1, { expected: 'absent', outbox: [{ queue: 'q', body: 1, delayMs: 900_001 }] }),
        () => catalog.list(key.partition, { limit: 0 }),
        () => catalog.list(key.partition, { limit: 1001 }),
      ];
      for (const call of refused) await expect(call(), call.toString()).rejects.toThrow(InvalidArgumentError);
    });

    fact('makes messages pending with the write that carries them, and with no other', async () => {
      const key = newKey();
      const outbox = [
        { queue: 'ingest', body: { n: 1 } },
        { queue: 'training', body: 'two', delayMs: 1_500 },
      ];
      await catalog.write(key, 1, { expected: 'absent', outbox });
      await catalog.write(key, 1, { expected: 'absent', outbox });
      await catalog.write(key, 1, { expected: 7, outbox });

      const pending = await pendingOf(catalog, key);
      expect(pending.map(({ queue, body, delayMs }) => ({ queue, body, delayMs }))).toEqual([
        { ...outbox[0], delayMs: undefined },
        outbox[1],
      ]);
      expect(new Set(pending.map(({ id }) => id)).size).toBe(2);
      await catalog.settleOutbox(pending);
    });

    fact(
      'keeps pending messages over later writes, and holds their item until they are settled',
      async () => {
        const key = newKey();
        await catalog.write(key, 1, { expected: 'absent', outbox: [{ queue: 'ingest', body: 1 }] });
        await catalog.write(key, 2, { expected: 1, outbox: [{ queue: 'ingest', body: 2 }] });
        const pending = await pendingOf(catalog, key);
        expect(pending.map(({ body }) => body)).toEqual([1, 2]);
        expect(await catalog.remove(key, { expected: 2 })).toBe(false);

        await catalog.settleOutbox(pending.slice(0, 1));
        expect((await pendingOf(catalog, key)).map(({ body }) => body)).toEqual([2]);
        await catalog.settleOutbox(pending);
        await catalog.settleOutbox(pending);
        expect(await pendingOf(catalog, key)).toEqual([]);
        expect(await catalog.read(key)).toMatchObject({ value: 2, revision: 2 });
        expect(await catalog.remove(key, { expected: 2 })).toBe(true);
        await catalog.settleOutbox(pending);
      },
    );

    fact('behaves as a map with revisions under any sequence of calls', async () => {
      await fc.assert(checkCatalogModel(catalog), { numRuns: options.propertyRuns ?? 20 });
    });

    end();
  });
}

async function listAll(
  catalog: Catalog,
  partition: string,
  options: { sortPrefix?: string; limit?: number; descending?: boolean },
): Promise<string[]> {
  const items: CatalogItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await catalog.list(partition, { ...options, ...(cursor !== undefined && { cursor }) });
    expect(page.items.length).toBeLessThanOrEqual(options.limit ?? 1000);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items.map(({ key }) => key.sort);
}

async function pendingOf(catalog: Catalog, key: CatalogKey): Promise<PendingOutboxMessage[]> {
  const pending = await catalog.pendingOutbox(10_000);
  return pending.filter(
    (message) => message.key.partition === key.partition && message.key.sort === key.sort,
  );
}
