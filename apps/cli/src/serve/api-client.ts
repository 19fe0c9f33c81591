import {
  datasetSchema,
  modelPageSchema,
  uploadGrantSchema,
  type DatasetDto,
  type ModelItem,
} from '@senti/contract';
import { EnvironmentError } from '../errors.ts';

/** The part of our own HTTP API that the first start needs. */
export interface ApiClient {
  models(): Promise<ModelItem[]>;
  dataset(idFile: string): Promise<DatasetDto | undefined>;
  upload(idFile: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
}

export function createApiClient(baseUrl: string, token: string, signal: AbortSignal): ApiClient {
  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, baseUrl), { ...init, signal });
    if (response.ok || response.status === 404) return response;
    throw new EnvironmentError(`${path}: ${response.status} ${await response.text()}`);
  }
  return {
    async models() {
      const items: ModelItem[] = [];
      let cursor: string | undefined;
      do {
        const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
        const page = modelPageSchema.parse(await (await request(`/v1/models${query}`)).json());
        items.push(...page.items);
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return items;
    },
    async dataset(idFile) {
      const response = await request(`/v1/datasets/${encodeURIComponent(idFile)}`);
      return response.status === 404 ? undefined : datasetSchema.parse(await response.json());
    },
    async upload(idFile, content) {
      const response = await request('/v1/datasets', {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ idFile }),
      });
      const { upload } = uploadGrantSchema.parse(await response.json());
      const form = new FormData();
      for (const [name, value] of Object.entries(upload.fields)) form.append(name, value);
      form.append('file', new Blob([content]), idFile);
      await request(upload.url, { method: 'POST', body: form });
    },
  };
}
