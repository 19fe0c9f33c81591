import { describeReason, preferredLanguage, type UploadCreated } from '@senti/contract';
import { createBlobRequestHandler, type Clock, type EmbeddedPlatform } from '@senti/platform';

/** Takes uploads as a cloud's bucket would, and notifies the queue of each as it would. */
export function createUploadHandler(
  { blobs, queues }: Pick<EmbeddedPlatform, 'blobs' | 'queues'>,
  clock: Clock,
): (request: Request) => Promise<Response> {
  return createBlobRequestHandler({
    blobs,
    clock,
    onUploaded: async ({ key }) => {
      await queues.ingest.send({ type: 'upload-created', key } satisfies UploadCreated);
    },
    describe: (code, request) =>
      describeReason({ code }, preferredLanguage(request.headers.get('accept-language'))),
  });
}
