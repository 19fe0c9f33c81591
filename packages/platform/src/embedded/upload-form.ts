import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import { BlobProblem } from './blob-problem.ts';

/** Bytes of a form besides its file, at most: its limits below, with room for headers and boundaries. */
export const maxFormOverheadBytes = 256 * 1024;

const limits = {
  fields: 12,
  fieldSize: 12 * 1024,
  files: 1,
  parts: 13,
  headerPairs: 32,
  headerSize: 4 * 1024,
};

/**
 * What `storeFile` made of the one file of a multipart form, once the whole form was seen to be well formed.
 * The file's bytes end only after the form's last boundary, so a store that keeps nothing before the end
 * of its input keeps nothing of a form that was cut off or had more to it.
 *
 * @throws {BlobProblem} `upload-malformed`, or what `storeFile` throws, without reading on.
 */
export async function readUploadForm<T>(
  request: Request,
  storeFile: (fields: ReadonlyMap<string, string>, file: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<T> {
  const form = createParser(request);
  if (!request.body) throw new BlobProblem('upload-malformed');
  const fields = new Map<string, string>();
  const wholeForm = Promise.withResolvers<undefined>();
  let file: BusboyFileStream | undefined;
  let stored: Promise<T> | undefined;
  const refuse = (cause?: unknown): void => wholeForm.reject(new BlobProblem('upload-malformed', { cause }));

  form.on('field', (name, value, _nameCut, valueCut) => {
    if (stored || valueCut || fields.has(name)) refuse();
    else fields.set(name, value);
  });
  form.on('file', (name, stream) => {
    // Busboy reports a cut-off form on the file as well; the form's own error tells us.
    stream.on('error', () => undefined);
    if (name !== 'file') {
      refuse();
      return;
    }
    file = stream;
    stored = storeFile(fields, untilFormEnds(stream, wholeForm.promise));
    stored.catch(wholeForm.reject);
  });
  for (const event of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) form.on(event, () => refuse());
  form.on('error', refuse);
  form.on('finish', () => (stored ? wholeForm.resolve(undefined) : refuse()));

  const fed = feed(form, request.body, wholeForm.promise).catch(refuse);
  try {
    await wholeForm.promise;
  } catch (error) {
    // Whoever stores the file would wait for the rest of it, holding what there is; it fails as we do.
    file?.destroy();
    await stored?.catch(() => undefined);
    throw error;
  }
  await fed;
  return stored!;
}

function createParser(request: Request): BusboyInstance {
  try {
    return new Busboy({ headers: { 'content-type': request.headers.get('content-type') ?? '' }, limits });
  } catch (cause) {
    throw new BlobProblem('upload-malformed', { cause });
  }
}

async function* untilFormEnds(
  stream: BusboyFileStream,
  wholeForm: Promise<unknown>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield chunk as Uint8Array;
  await wholeForm;
}

/** Writes the body into the parser no faster than it takes it, and stops when `settled` does. */
async function feed(
  form: BusboyInstance,
  body: ReadableStream<Uint8Array>,
  settled: Promise<unknown>,
): Promise<void> {
  const reader = body.getReader();
  const over = settled.then(
    () => 'over' as const,
    () => 'over' as const,
  );
  for (;;) {
    const read = await Promise.race([reader.read(), over]);
    if (read === 'over') break;
    if (read.done) {
      form.end();
      break;
    }
    const taken = new Promise<undefined>((resolve, reject) => {
      form.write(read.value, (error) => (error ? reject(error) : resolve(undefined)));
    });
    if ((await Promise.race([taken, over])) === 'over') break;
  }
}
