import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../contracts/blob-fixtures.ts';
import { UnknownQueueError } from '../errors.ts';
import { relayOutbox } from '../outbox-relay.ts';
import { createAwsClients, openAwsPlatform, type AwsPlatform } from './index.ts';
import { startEmulators, type Emulators } from './test-emulators.ts';
import { recordRequests } from './test-recorder.ts';

describe('openAwsPlatform', () => {
  let emulators: Emulators;
  let platform: AwsPlatform;
  beforeAll(async () => {
    emulators = await startEmulators();
    const [uploadsBucket, modelsBucket] = [emulators.newBucket(), emulators.newBucket()];
    // Led to the emulators by the standard AWS variables alone.
    platform = openAwsPlatform({
      uploadsBucket,
      modelsBucket,
      table: await emulators.newTable(),
      queues: { ingest: emulators.newQueue(10), training: emulators.newQueue(10) },
    });
  });
  afterAll(async () => {
    platform.close();
    await emulators.stop();
  });

  it('opens ports that work together', async () => {
    const { blobs, catalog, queues } = platform;
    await blobs.put('corpora/1.tsv', Buffer.from('bueno\t1\n'));
    const outbox = [{ queue: 'training', body: { key: 'corpora/1.tsv' } }];
    await catalog.write(
      { partition: 'datasets', sort: 'a' },
      { state: 'queued' },
      { expected: 'absent', outbox },
    );
    expect(await relayOutbox(catalog, queues)).toBe(1);
    expect(await relayOutbox(catalog, queues)).toBe(0);

    const [message] = await queues.training.receive({ visibilityMs: 1_000, waitMs: 0 });
    const { key } = message?.body as { key: string };
    const content = await blobs.get(key);
    expect(Buffer.from(await collect(content!.body)).toString()).toBe('bueno\t1\n');
    expect(await queues.ingest.receive({ visibilityMs: 1_000, waitMs: 0 })).toEqual([]);
  });

  it('keeps models in their own bucket', async () => {
    await platform.blobs.put('models/1/card.json', Buffer.from('{}'));
    expect((await platform.blobs.list('models/')).items).toMatchObject([{ key: 'models/1/card.json' }]);
    expect((await platform.blobs.list('corpora/')).items).toMatchObject([{ key: 'corpora/1.tsv' }]);
    expect((await platform.blobs.list('')).items).toMatchObject([{ key: 'corpora/1.tsv' }]);
  });

  it('finds a queue by its name', () => {
    expect(platform.queue('ingest')).toBe(platform.queues.ingest);
    expect(() => platform.queue('constructor')).toThrow(UnknownQueueError);
  });

  it('asks AWS for nothing before it is used', () => {
    const { clients, requests } = recordRequests();
    const urls = { url: 'https://aws.test/1/a', deadLetterUrl: 'https://aws.test/1/b' };
    openAwsPlatform({
      uploadsBucket: 'b',
      table: 't',
      queues: { ingest: urls, training: urls },
      clients,
    }).close();
    expect(requests).toEqual([]);
  });

  it.each([
    [{}, false],
    [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }, true],
    [{ AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:4566', AWS_ENDPOINT_URL_SQS: 'http://127.0.0.1:4566' }, true],
  ])('addresses buckets and queues by the endpoint where there is one of our own: %j', async (env, own) => {
    const { s3, presigner, sqs } = createAwsClients({ region: 'eu-west-1', env });
    expect(s3.config.forcePathStyle).toBe(own);
    expect(presigner.config.forcePathStyle).toBe(own);
    expect(sqs.config.useQueueUrlAsEndpoint).toBe(!own);
    expect(await presigner.config.requestChecksumCalculation()).toBe('WHEN_REQUIRED');
  });
});
