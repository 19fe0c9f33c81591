import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collect, digest, someBytes, SourceFailed, stream } from '../contracts/blob-fixtures.ts';
import { StoreUnavailableError } from '../errors.ts';
import { S3BlobStore } from './s3-blob-store.ts';
import { startEmulators, type Emulators } from './test-emulators.ts';
import {
  allFaults,
  faultsOf,
  injectFaults,
  onEachTry,
  seededFaults,
  type FaultSchedule,
} from './test-faults.ts';

const partBytes = 5 * 1024 * 1024;
const large = someBytes(2 * partBytes + 1_000);
const largeSha256 = digest(large);
const inChunks = (): AsyncGenerator<Uint8Array> =>
  stream(
    Array.from({ length: 11 }, (_, index) => large.subarray(index * 1_000_000, (index + 1) * 1_000_000)),
  );

describe('S3BlobStore', () => {
  let emulators: Emulators;
  let bucket: string;
  let commands: string[];
  beforeAll(async () => {
    emulators = await startEmulators();
  });
  afterAll(() => emulators.stop());
  beforeEach(() => {
    bucket = emulators.newBucket();
    commands = [];
  });

  const open = async (schedule?: FaultSchedule): Promise<S3BlobStore> => {
    const { s3: client, presigner } = emulators.newClients();
    if (schedule) await injectFaults(client, schedule);
    onEachTry(client, ({ command, answer }) => {
      commands.push(command.replace('Command', ''));
      return answer();
    });
    return new S3BlobStore({ client, presigner, bucket, partBytes });
  };
  const keys = async (): Promise<string[]> => (await (await open()).list('')).items.map(({ key }) => key);

  it('puts bytes of more than one part in parts, under their sha-256', async () => {
    const blobs = await open();
    expect(await blobs.put('large', large, { contentType: 'text/plain' })).toMatchObject({
      sha256: largeSha256,
      sizeBytes: large.byteLength,
    });
    expect(commands.filter((command) => command === 'UploadPart')).toHaveLength(3);
    expect(await blobs.stat('large')).toMatchObject({ sha256: largeSha256, contentType: 'text/plain' });
    expect(digest(await collect((await blobs.get('large'))!.body))).toBe(largeSha256);

    commands = [];
    await blobs.put('large', large);
    expect(commands).toEqual(['HeadObject']);
  });

  it('puts a stream of more than one part, and leaves nothing where it waited for its sha-256', async () => {
    const blobs = await open();
    const info = await blobs.put('streamed', inChunks(), { contentType: 'text/plain' });

    expect(info).toMatchObject({
      sha256: largeSha256,
      sizeBytes: large.byteLength,
      contentType: 'text/plain',
    });
    expect(await blobs.stat('streamed')).toMatchObject({ sha256: largeSha256, contentType: 'text/plain' });
    expect(await keys()).toEqual(['streamed']);
    const end = await blobs.get('streamed', { range: { start: large.byteLength - 3, end: 2 ** 40 } });
    expect(await collect(end!.body)).toEqual(Buffer.from(large.subarray(-3)));
  });

  it.each(['source', 'signal'])('gives up the parts of a put whose %s ends it', async (which) => {
    const blobs = await open();
    const controller = new AbortController();
    const ending = async function* (): AsyncGenerator<Uint8Array> {
      yield large;
      await Promise.resolve();
      if (which === 'source') throw new SourceFailed();
      controller.abort(new SourceFailed());
      yield large;
    };
    const put = blobs.put('ended', ending(), { signal: controller.signal });
    await expect(put).rejects.toThrow(SourceFailed);
    expect(commands.at(-1)).toBe('AbortMultipartUpload');
    expect(await keys()).toEqual([]);
  });

  it('reads no further, and closes its source, when a part can not be put', async () => {
    const blobs = await open(({ command }) => (command === 'UploadPartCommand' ? 'unavailable' : undefined));
    const source = { chunks: 0, closed: false };
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          await Promise.resolve();
          source.chunks += 1;
          yield large;
        }
      } finally {
        source.closed = true;
      }
    };
    await expect(blobs.put('endless', endless())).rejects.toThrow(StoreUnavailableError);
    expect(source.closed).toBe(true);
    expect(source.chunks).toBeLessThan(8);
    expect(await keys()).toEqual([]);
  });

  it('tells why a put failed, not that giving up failed as well', async () => {
    const blobs = await open(({ command }) =>
      command === 'AbortMultipartUploadCommand' ? 'unavailable' : undefined,
    );
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield large;
      await Promise.resolve();
      throw new SourceFailed();
    };
    await expect(blobs.put('ended', failing())).rejects.toThrow(SourceFailed);
  });

  it.each(['bytes', 'stream'])(
    'knows that the parts of %s were joined when the answer was lost',
    async (kind) => {
      const blobs = await open(faultsOf('CompleteMultipartUploadCommand', 'lost-answer'));
      const info = await blobs.put('joined', kind === 'bytes' ? large : inChunks());

      expect(info.sha256).toBe(largeSha256);
      expect(commands.filter((command) => command === 'CompleteMultipartUpload').length).toBeGreaterThan(0);
      expect(await keys()).toEqual(['joined']);
      expect(digest(await collect((await blobs.get('joined'))!.body))).toBe(largeSha256);
    },
  );

  it('does not take another object for the one whose parts it joined', async () => {
    const calm = await open();
    await calm.put('joined', Buffer.from('other'));
    const { s3: client, presigner } = emulators.newClients();
    onEachTry(client, async ({ command, answer }) => {
      if (command !== 'CompleteMultipartUploadCommand') return answer();
      throw Object.assign(new Error('no such upload'), {
        name: 'NoSuchUpload',
        $metadata: { httpStatusCode: 404 },
      });
    });
    const put = new S3BlobStore({ client, presigner, bucket, partBytes }).put('joined', large);
    await expect(put).rejects.toMatchObject({ awsCode: 'NoSuchUpload', transient: false });
  });

  it.each([1, 2, 3, 4])('loses nothing among faults (seed %i)', async (seed) => {
    const blobs = await open(seededFaults({ seed, rate: 0.4 }));
    for (let index = 0; index < 8; index += 1) {
      const bytes = someBytes(2_000);
      await blobs.put(`small/${index}`, index % 2 ? bytes : stream([bytes]));
      const content = await blobs.get(`small/${index}`, { range: { start: 1, end: 1_000 } });
      expect(await collect(content!.body)).toEqual(Buffer.from(bytes.subarray(1, 1_001)));
      expect((await blobs.stat(`small/${index}`))?.sha256).toBe(digest(bytes));
    }
    await blobs.put('large', seed % 2 ? large : inChunks());
    expect(digest(await collect((await blobs.get('large'))!.body))).toBe(largeSha256);
    await blobs.remove('small/0');
    const calm = (await keys()).filter((key) => !key.startsWith('.uploading/'));
    expect(calm).toEqual(['large', ...Array.from({ length: 7 }, (_, index) => `small/${index + 1}`)]);
  });

  it('reads on where the connection was cut', async () => {
    const calm = await open();
    await calm.put('long', someBytes(300_000));
    const { info } = (await calm.get('long'))!;
    const blobs = await openCutting([70_000, 1, 100_000]);
    const content = await blobs.get('long');
    expect(digest(await collect(content!.body))).toBe(info.sha256);
    const part = await (await openCutting([10])).get('long', { range: { start: 100, end: 299 } });
    expect(await collect(part!.body)).toHaveLength(200);
  });

  it('gives up after three cuts, or when the blob was replaced meanwhile', async () => {
    const calm = await open();
    await calm.put('long', someBytes(300_000));
    const often = await (await openCutting([1, 1, 1, 1])).get('long');
    await expect(collect(often!.body)).rejects.toThrow(StoreUnavailableError);

    const replaced = await (await openCutting([1_000])).get('long');
    await calm.put('long', someBytes(300_000));
    await expect(collect(replaced!.body)).rejects.toMatchObject({ transient: true });
  });

  it.each(allFaults)('is a transient failure when every try is %s', async (fault) => {
    const blobs = await open(() => fault);
    const calls = [
      () => blobs.put('key', large.subarray(0, 10)),
      () => blobs.put('key', large),
      () => blobs.put('key', inChunks()),
      () => blobs.get('key'),
      () => blobs.stat('key'),
      () => blobs.list(''),
      () => blobs.remove('key'),
    ];
    for (const call of calls) {
      await expect(call(), call.toString()).rejects.toMatchObject({
        code: 'store-unavailable',
        transient: true,
      });
    }
  });

  /** A store whose answers to reads end after so many bytes, one after another, as when a connection is cut. */
  async function openCutting(cutsAfter: number[]): Promise<S3BlobStore> {
    const { s3: client, presigner } = emulators.newClients();
    onEachTry(client, async ({ command, answer }) => {
      const answered = await answer();
      const bytes = command === 'GetObjectCommand' ? cutsAfter.shift() : undefined;
      if (bytes !== undefined) {
        answered.output['Body'] = Readable.from(cutOff(answered.output['Body'] as Readable, bytes));
      }
      return answered;
    });
    return Promise.resolve(new S3BlobStore({ client, presigner, bucket }));
  }
});

async function* cutOff(body: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of body) {
    yield chunk.subarray(0, left);
    left -= Math.min(left, chunk.byteLength);
    if (left === 0) throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
  }
}
