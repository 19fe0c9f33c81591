import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTypedArrayEngine, type Engine } from '../../packages/classifier/src/index.ts';
import type { DatasetDto, UploadGrant } from '../../packages/contract/src/index.ts';
import { createModelShelf } from '../../packages/pipeline/src/index.ts';
import {
  openEmbeddedPlatform,
  relayOutbox,
  systemClock,
  TokenAuthenticator,
} from '../../packages/platform/src/index.ts';
import { createUploadHandler } from '../../apps/api/src/embedded-uploads.ts';
import { createSite } from '../../apps/api/src/site.ts';
import {
  runQueueWorker,
  type LogEntry,
  type QueueWorkerOptions,
} from '../../apps/trainer/src/queue-worker.ts';

export const token = 'a-token-for-tests-only';

/** A folder that is gone after the test. */
export function temporaryFolder(): { path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'senti-test-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export interface WorkerOptions {
  engine?: Engine;
  workerId?: string;
  supervisorId?: string;
  leaseMs?: number;
  makeModel?: QueueWorkerOptions['makeModel'];
}

/** The embedded product in this process: its site by `request`, and workers as they are asked for. */
export function openProduct(dataDir: string) {
  const platform = openEmbeddedPlatform({ dataDir, baseUrl: 'http://senti.test' });
  const faults: unknown[] = [];
  const site = createSite({
    blobs: platform.blobs,
    catalog: platform.catalog,
    queues: platform.queues,
    canStream: true,
    handleBlobRequest: createUploadHandler(platform, systemClock),
    clock: systemClock,
    authenticator: new TokenAuthenticator(token),
    shelf: createModelShelf(platform),
    version: '0.0.0',
    relay: () => relayOutbox(platform.catalog, platform.queues),
    onFault: (error) => faults.push(error),
  });
  const request = (path: string, init?: RequestInit) => Promise.resolve(site.request(path, init));

  async function requestUpload(idFile: string): Promise<UploadGrant['upload']> {
    const response = await request('/v1/datasets', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ idFile }),
    });
    if (response.status !== 201) throw new TypeError(`no upload granted: ${await response.text()}`);
    return ((await response.json()) as UploadGrant).upload;
  }

  async function postFile(
    upload: UploadGrant['upload'],
    content: string | Uint8Array<ArrayBuffer>,
  ): Promise<Response> {
    const form = new FormData();
    for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
    form.append('file', new Blob([content]), 'file.tsv');
    return request(new URL(upload.url).pathname, { method: 'POST', body: form });
  }

  return {
    platform,
    faults,
    request,
    requestUpload,
    postFile,
    async upload(idFile: string, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
      const response = await postFile(await requestUpload(idFile), content);
      if (response.status !== 204) throw new TypeError(`upload refused: ${await response.text()}`);
    },
    async dataset(idFile: string): Promise<DatasetDto> {
      return (await (await request(`/v1/datasets/${encodeURIComponent(idFile)}`)).json()) as DatasetDto;
    },
    /** Resolves once the newest version of the data set is in one of the states. */
    async waitFor(idFile: string, ...states: string[]): Promise<DatasetDto> {
      for (let turn = 0; turn < 1000; turn++) {
        const dataset = await this.dataset(idFile);
        if (states.includes(dataset.state)) return dataset;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new TypeError(
        `${idFile} never came to ${states.join(' or ')}: ${JSON.stringify(await this.dataset(idFile))}`,
      );
    },
    /** A worker in this process, and how to stop it. */
    startWorker(options: WorkerOptions = {}) {
      const stop = new AbortController();
      const log: LogEntry[] = [];
      const finished = runQueueWorker({
        platform,
        engine: options.engine ?? createTypedArrayEngine(),
        worker: { workerId: options.workerId ?? 'worker-1', supervisorId: options.supervisorId ?? 'run-1' },
        clock: systemClock,
        signal: stop.signal,
        log: (entry) => log.push(entry),
        leaseMs: options.leaseMs ?? 2000,
        retryDelayMs: 20,
        ...(options.makeModel && { makeModel: options.makeModel }),
      });
      return {
        log,
        async stop() {
          stop.abort(new DOMException('the worker is asked to stop', 'AbortError'));
          await finished;
        },
      };
    },
    close: () => platform.close(),
  };
}

export type Product = ReturnType<typeof openProduct>;
