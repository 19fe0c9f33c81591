import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';

/** The index of items with messages still to be sent; items without any are not in it. */
export const pendingIndexName = 'pending-outbox';

/** The one partition of that index: a relay reads it in order of time. */
export const pendingPartition = 'pending';

/**
 * The catalog's table, without its name: what `CreateTable` takes, for tests and for the stack. On demand, and
 * with neither streams nor time to live.
 *
 * An item is `pk`, `sk`, `value` (JSON text), `revision`, `outbox` (a map of pending messages by id), `w0` … `w15`
 * (the ids of its latest writes, by revision modulo 16) and, while a message is pending, `pendingIn` and
 * `pendingSince`.
 */
export const catalogTable = {
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: 'pendingIn', AttributeType: 'S' },
    { AttributeName: 'pendingSince', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: pendingIndexName,
      KeySchema: [
        { AttributeName: 'pendingIn', KeyType: 'HASH' },
        { AttributeName: 'pendingSince', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
  BillingMode: 'PAY_PER_REQUEST',
} as const satisfies Omit<CreateTableCommandInput, 'TableName'>;
