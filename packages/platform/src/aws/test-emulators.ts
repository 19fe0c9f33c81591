import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
// @ts-expect-error -- dynalite has no types
import untypedDynalite from 'dynalite';
import { startFauxqs, type FauxqsServer } from 'fauxqs';
import { createAwsClients, type AwsClients } from './clients.ts';
import { catalogTable } from './dynamodb-table.ts';
import type { QueueUrls } from './open-aws-platform.ts';

/** S3 and SQS by fauxqs, DynamoDB by dynalite, in this process on free ports of the loopback. */
export interface Emulators {
  fauxqs: FauxqsServer;
  s3Url: string;
  /** Clients of the emulators, anew: middleware added to one doesn't reach another. */
  newClients: () => AwsClients;
  newBucket: () => string;
  newQueue: (maxReceiveCount: number) => QueueUrls;
  newTable: () => Promise<string>;
  /** All values of a catalog's table whose partition begins so. */
  valuesOf: (table: string, partitionPrefix: string) => Promise<unknown[]>;
  stop: () => Promise<void>;
}

const region = 'eu-west-1';
const dynalite = untypedDynalite as (options: { createTableMs: number }) => Server;

/** Starts both; `stop` ends them and all clients of theirs. */
export async function startEmulators(): Promise<Emulators> {
  const fauxqs = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false, defaultRegion: region });
  const dynamodb = dynalite({ createTableMs: 0 });
  dynamodb.listen(0, '127.0.0.1');
  await once(dynamodb, 'listening');
  const s3Url = `http://127.0.0.1:${fauxqs.port}`;
  const dynamodbUrl = `http://127.0.0.1:${(dynamodb.address() as AddressInfo).port}`;
  let count = 0;
  const opened: AwsClients[] = [];
  const newClients: Emulators['newClients'] = () => {
    const clients = createTestClients({ s3Url, sqsUrl: s3Url, dynamodbUrl });
    opened.push(clients);
    return clients;
  };
  const scanner = newClients();
  return {
    fauxqs,
    s3Url,
    newClients,
    newBucket: () => fauxqs.createBucket(`bucket-${(count += 1)}`).bucketName,
    newQueue: (maxReceiveCount) => {
      const dead = fauxqs.createQueue(`dead-${(count += 1)}`, { region });
      const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount });
      const live = fauxqs.createQueue(`live-${count}`, { region, attributes: { RedrivePolicy } });
      const toUrl = (name: string): string => `${s3Url}/000000000000/${name}`;
      return { url: toUrl(live.queueName), deadLetterUrl: toUrl(dead.queueName) };
    },
    newTable: async () => {
      const TableName = `table-${(count += 1)}`;
      await newClients().dynamodb.send(new CreateTableCommand({ ...catalogTable, TableName }));
      return TableName;
    },
    valuesOf: async (TableName, prefix) => {
      const scan = new ScanCommand({ TableName, ConsistentRead: true });
      const { Items = [] } = await scanner.dynamodb.send(scan);
      const wanted = Items.filter(({ pk }) => pk!.S!.startsWith(prefix));
      return wanted.map(({ value }) => JSON.parse(value!.S!) as unknown);
    },
    stop: async () => {
      for (const clients of opened) for (const client of Object.values(clients)) client.destroy();
      const closed = once(dynamodb, 'close');
      dynamodb.close();
      await Promise.all([fauxqs.stop(), closed]);
    },
  };
}

/** The product's own clients, led to these endpoints by the standard variables. */
export function createTestClients(urls: { s3Url: string; sqsUrl: string; dynamodbUrl: string }): AwsClients {
  const env = {
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret-of-the-test',
    AWS_ENDPOINT_URL_S3: urls.s3Url,
    AWS_ENDPOINT_URL_SQS: urls.sqsUrl,
    AWS_ENDPOINT_URL_DYNAMODB: urls.dynamodbUrl,
  };
  Object.assign(process.env, env);
  return createAwsClients();
}
