import { createRoute, z } from '@hono/zod-openapi';
import { correctionPageSchema, correctionsCreateSchema, idFileSchema, sha256Schema } from '@senti/contract';
import { addCorrections, listCorrections, removeCorrection } from '@senti/pipeline';
import { requireToken, type Api, type ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const path = '/v1/datasets/{idFile}/corrections';
const security = [{ bearer: [] }];

const addRoute = createRoute({
  method: 'post',
  path,
  security,
  request: {
    params: z.object({ idFile: idFileSchema }),
    body: {
      ...json(correctionsCreateSchema, 'Labels of rows, or of texts that a model was asked about.'),
      required: true,
    },
  },
  responses: {
    200: json(correctionPageSchema, 'The corrections in the order asked; asked again, the same.'),
    default: refusal,
  },
});

const listRoute = createRoute({
  method: 'get',
  path,
  security,
  request: {
    params: z.object({ idFile: idFileSchema }),
    query: z.object({
      cursor: z.string().max(2000).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  responses: { 200: json(correctionPageSchema, 'Corrections in order of their ids.'), default: refusal },
});

const removeRoute = createRoute({
  method: 'delete',
  path: `${path}/{correctionId}`,
  security,
  request: { params: z.object({ idFile: idFileSchema, correctionId: sha256Schema }) },
  responses: { 204: { description: 'It is gone, also if it was before.' }, default: refusal },
});

/** What people say of labels: kept under ids of their own and laid over the rows at the next training. */
export function registerCorrections(api: Api, dependencies: ApiDependencies): void {
  api.use('/v1/datasets/:idFile/corrections/*', requireToken(dependencies));
  api.openapi(addRoute, async (c) => {
    const { idFile } = c.req.valid('param');
    const { corrections } = c.req.valid('json');
    return c.json({ items: await addCorrections(dependencies, idFile, corrections) }, 200);
  });
  api.openapi(listRoute, async (c) => {
    const { idFile } = c.req.valid('param');
    const { cursor, limit } = c.req.valid('query');
    return c.json(await listCorrections(dependencies, idFile, { limit, ...(cursor && { cursor }) }), 200);
  });
  api.openapi(removeRoute, async (c) => {
    const { idFile, correctionId } = c.req.valid('param');
    await removeCorrection(dependencies, idFile, correctionId);
    return c.body(null, 204);
  });
}
