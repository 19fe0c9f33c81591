import type { BlobStore } from '../ports/blob-store.ts';

/**
 * One store over two: keys that start with `prefix` lie in `inside`, all others in `outside`. So models can
 * have a bucket of their own, which a CDN reads, beside the private one.
 */
export function splitBlobStore(prefix: string, inside: BlobStore, outside: BlobStore): BlobStore {
  const storeOf = (key: string) => (key.startsWith(prefix) ? inside : outside);
  return {
    put: (key, body, options) => storeOf(key).put(key, body, options),
    stat: (key) => storeOf(key).stat(key),
    get: (key, options) => storeOf(key).get(key, options),
    list: (start, options) => storeOf(start).list(start, options),
    remove: (key) => storeOf(key).remove(key),
    signUpload: (request) => storeOf(request.key).signUpload(request),
    signDownload: (request) => storeOf(request.key).signDownload(request),
  };
}
