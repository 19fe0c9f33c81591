import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { checkCatalogKeyPart } from '../arguments.ts';
import { CorruptStoreError } from '../errors.ts';
import type { CatalogItem, CatalogKey, JsonValue } from '../ports/catalog.ts';

export type Attributes = Record<string, AttributeValue>;

/** Write ids that an item keeps: one that is retried is known again after up to as many others. */
export const keptWrites = 16;

/** @throws {InvalidArgumentError} when a part of the key is not of the form that the port states. */
export function toKeyAttributes(key: CatalogKey): Attributes {
  checkCatalogKeyPart('partition', key.partition);
  checkCatalogKeyPart('sort', key.sort);
  return { pk: { S: key.partition }, sk: { S: key.sort } };
}

/** The name of the attribute that holds the id of the write which made this revision. */
export function writeSlot(revision: number): string {
  return `w${revision % keptWrites}`;
}

/** @throws {CorruptStoreError} when another hand wrote the item. */
export function parseKey({ pk, sk }: Attributes): CatalogKey {
  return { partition: text(pk), sort: text(sk) };
}

/** @throws {CorruptStoreError} when another hand wrote the item. */
export function parseItem(attributes: Attributes): CatalogItem {
  return {
    key: parseKey(attributes),
    value: parseJson(text(attributes['value'])),
    revision: Number(attributes['revision']?.N),
  };
}

/** @throws {CorruptStoreError} when it is not JSON: another hand wrote it. */
export function parseJson(json: string): JsonValue {
  try {
    return JSON.parse(json) as JsonValue;
  } catch (cause) {
    throw new CorruptStoreError('catalog: an item holds what is not JSON', { cause });
  }
}

/** @throws {CorruptStoreError} when it is no text: another hand wrote it. */
export function text(attribute: AttributeValue | undefined): string {
  if (attribute?.S === undefined) throw new CorruptStoreError('catalog: an item lacks one of its attributes');
  return attribute.S;
}
