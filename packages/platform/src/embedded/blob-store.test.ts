import { describeBlobStore } from '../contracts/blob-store.contract.ts';
import { createBlobRequestHandler } from './blob-request-handler.ts';
import { openTestPlatform } from './test-platform.ts';

describeBlobStore('embedded', async () => {
  const { platform, remove } = openTestPlatform();
  const handle = createBlobRequestHandler({ blobs: platform.blobs, onUploaded: () => Promise.resolve() });
  return Promise.resolve({ blobs: platform.blobs, fetch: handle, close: remove });
});
