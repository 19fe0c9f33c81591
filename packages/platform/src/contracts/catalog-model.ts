import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Catalog, CatalogItem, JsonValue, OutboxMessage } from '../ports/catalog.ts';

type Command =
  | {
      kind: 'write';
      sort: string;
      value: JsonValue;
      expected: 'absent' | 'current' | 'stale';
      messages: number;
    }
  | { kind: 'remove'; sort: string; expected: 'current' | 'stale' }
  | { kind: 'settle'; count: number }
  | { kind: 'list'; sortPrefix: string; limit: number; descending: boolean };

const sorts = ['a', 'a/1', 'a/2', 'b', 'ñ', '\u{1f600}'];
const sort = fc.constantFrom(...sorts);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('write'),
    sort,
    value: fc.jsonValue({ depthSize: 'small' }).filter(isPlainJson) as fc.Arbitrary<JsonValue>,
    expected: fc.constantFrom('absent', 'current', 'stale'),
    messages: fc.nat(2),
  }),
  fc.record({ kind: fc.constant('remove'), sort, expected: fc.constantFrom('current', 'stale') }),
  fc.record({ kind: fc.constant('settle'), count: fc.nat(3) }),
  fc.record({
    kind: fc.constant('list'),
    sortPrefix: fc.constantFrom('', 'a', 'a/', 'z'),
    limit: fc.integer({ min: 1, max: 4 }),
    descending: fc.boolean(),
  }),
);

/** A property: no sequence of calls tells the catalog from a map with revisions and a list of messages. */
export function checkCatalogModel(catalog: Catalog): fc.IAsyncProperty<[Command[]]> {
  return fc.asyncProperty(fc.array(command, { maxLength: 30, size: 'max' }), async (commands) => {
    const run = new ModelRun(catalog);
    for (const each of commands) await run.step(each);
    await run.end();
  });
}

class ModelRun {
  readonly #catalog: Catalog;
  readonly #partition = `model ${randomUUID()}`;
  readonly #items = new Map<string, CatalogItem>();
  #outbox: (OutboxMessage & { sort: string })[] = [];
  #sent = 0;

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
  }

  async step(command: Command): Promise<void> {
    switch (command.kind) {
      case 'write':
        return this.#write(command);
      case 'remove':
        return this.#remove(command);
      case 'settle':
        return this.#settle(command.count);
      case 'list':
        return this.#list(command);
    }
  }

  async end(): Promise<void> {
    await this.#settle(Infinity);
    for (const each of sorts) {
      expect(await this.#catalog.read({ partition: this.#partition, sort: each })).toEqual(
        this.#items.get(each),
      );
    }
  }

  async #write({ sort, value, expected, messages }: Command & { kind: 'write' }): Promise<void> {
    const key = { partition: this.#partition, sort };
    const current = this.#items.get(sort);
    const outbox = Array.from({ length: messages }, () => ({ queue: 'model', body: (this.#sent += 1) }));
    const revision = expected === 'absent' ? 'absent' : this.#revision(current, expected);
    const allowed = expected === 'absent' ? !current : expected === 'current' && current;
    const result = await this.#catalog.write(key, value, { expected: revision, outbox });
    if (!allowed) {
      expect(result).toEqual({ written: false });
      return;
    }
    const item = { key, value, revision: (current?.revision ?? 0) + 1 };
    expect(result).toEqual({ written: true, item });
    this.#items.set(sort, item);
    this.#outbox.push(...outbox.map((message) => ({ ...message, sort })));
  }

  async #remove({ sort, expected }: Command & { kind: 'remove' }): Promise<void> {
    const current = this.#items.get(sort);
    const allowed =
      current && expected === 'current' && !this.#outbox.some((message) => message.sort === sort);
    const removed = await this.#catalog.remove(
      { partition: this.#partition, sort },
      { expected: this.#revision(current, expected) },
    );
    expect(removed).toBe(Boolean(allowed));
    if (removed) this.#items.delete(sort);
  }

  async #settle(count: number): Promise<void> {
    const all = await this.#catalog.pendingOutbox(10_000);
    const pending = all.filter(({ key }) => key.partition === this.#partition);
    expect(pending.map(({ body }) => Number(body)).sort((a, b) => a - b)).toEqual(
      this.#outbox.map(({ body }) => Number(body)),
    );
    const settled = pending.slice(0, count);
    await this.#catalog.settleOutbox(settled);
    this.#outbox = this.#outbox.filter(({ body }) => !settled.some((message) => message.body === body));
  }

  async #list({ sortPrefix, limit, descending }: Command & { kind: 'list' }): Promise<void> {
    const inOrder = sorts.filter((each) => this.#items.has(each) && each.startsWith(sortPrefix));
    const expected = (descending ? inOrder.toReversed() : inOrder).map((each) => this.#items.get(each));
    const listed: CatalogItem[] = [];
    let cursor: string | undefined;
    do {
      const options = { sortPrefix, limit, descending, ...(cursor !== undefined && { cursor }) };
      const page = await this.#catalog.list(this.#partition, options);
      listed.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(listed).toEqual(expected);
  }

  #revision(current: CatalogItem | undefined, expected: 'current' | 'stale'): number {
    return (current?.revision ?? 1) + (expected === 'stale' ? 1 : 0);
  }
}

// JSON has no -0, and `__proto__` is no name that a parsed object shows as its own to every comparison.
function isPlainJson(value: unknown): boolean {
  const text = JSON.stringify(value);
  return (
    !text.includes('__proto__') &&
    Object.is(JSON.stringify(JSON.parse(text)), text) &&
    !hasNegativeZero(value)
  );
}

function hasNegativeZero(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasNegativeZero);
  return Object.is(value, -0);
}
