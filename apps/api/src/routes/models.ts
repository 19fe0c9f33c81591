import { createRoute, z } from '@hono/zod-openapi';
import {
  blobKeys,
  cardSchema,
  modelDetailSchema,
  modelFileNames,
  modelIdSchema,
  modelPageSchema,
} from '@senti/contract';
import {
  listRegistered,
  readBlob,
  readRegistered,
  RefusedError,
  sha256Hex,
  toModelItems,
} from '@senti/pipeline';
import type { Api, ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/v1/models',
  request: {
    query: z.object({
      cursor: z.string().max(2000).optional(),
      /** Data sets per page; a page holds all the versions of each. */
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: { 200: json(modelPageSchema, 'Models by `idFile`, newest version first.'), default: refusal },
});

const detailRoute = createRoute({
  method: 'get',
  path: '/v1/models/{modelId}',
  request: { params: z.object({ modelId: modelIdSchema }) },
  responses: { 200: json(modelDetailSchema, 'The card and where the files are.'), default: refusal },
});

export function registerModels(api: Api, { blobs, catalog, modelBaseUrl }: ApiDependencies): void {
  api.openapi(listRoute, async (c) => {
    const { cursor, limit } = c.req.valid('query');
    const { items, nextCursor } = await listRegistered(catalog, { limit, ...(cursor && { cursor }) });
    const page = { items: items.flatMap(toModelItems) };
    return c.json(nextCursor === undefined ? page : { ...page, nextCursor }, 200);
  });

  api.openapi(detailRoute, async (c) => {
    const { modelId } = c.req.valid('param');
    const notFound = () => new RefusedError({ code: 'model-not-found', params: { name: modelId } });
    const cardBytes = await readBlob(blobs, blobKeys.modelFile(modelId, modelFileNames.card));
    if (!cardBytes) throw notFound();
    const read = cardSchema.safeParse(JSON.parse(new TextDecoder().decode(cardBytes)));
    if (!read.success) throw new RefusedError({ code: 'model-outdated', params: { name: modelId } });
    const card = read.data;
    const registered = await readRegistered(catalog, card.idFile);
    // Files are there before the model is: until it is registered there is no such model.
    const item = registered && toModelItems(registered).find((model) => model.modelId === modelId);
    if (!item) throw notFound();
    const cardFile = { name: modelFileNames.card, sizeBytes: cardBytes.length, sha256: sha256Hex(cardBytes) };
    const files = [...card.files, cardFile].map((file) => ({
      ...file,
      url: `${modelBaseUrl}/${blobKeys.modelFile(modelId, encodeURIComponent(file.name))}`,
    }));
    return c.json({ ...item, card, files }, 200);
  });
}
