import { createRoute, z } from '@hono/zod-openapi';
import { datasetSchema, idFileSchema, uploadGrantSchema, uploadRequestSchema } from '@senti/contract';
import { describeDataset, RefusedError, requestUpload } from '@senti/pipeline';
import { languageOf, requestOrigin, requireToken, type Api, type ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const uploadRoute = createRoute({
  method: 'post',
  path: '/v1/datasets',
  security: [{ bearer: [] }],
  request: {
    body: {
      ...json(uploadRequestSchema, 'The name of the data set, and its columns where they are to be named.'),
      required: true,
    },
  },
  responses: {
    201: json(
      uploadGrantSchema,
      'Post the fields, then the file as `file`, as multipart/form-data, to `url`.',
    ),
    default: refusal,
  },
});

const datasetRoute = createRoute({
  method: 'get',
  path: '/v1/datasets/{idFile}',
  request: {
    params: z.object({ idFile: idFileSchema }),
    query: z.object({ version: z.coerce.number().int().positive().optional() }),
  },
  responses: {
    200: json(datasetSchema, 'A version of the data set, the newest when none is named.'),
    default: refusal,
  },
});

export function registerDatasets(api: Api, dependencies: ApiDependencies): void {
  api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });

  api.use('/v1/datasets', requireToken(dependencies));
  api.openapi(uploadRoute, async (c) => {
    const grant = await requestUpload(dependencies, c.req.valid('json'));
    if (!dependencies.ownUploads) return c.json(grant, 201);
    // By whatever name the client knows us (localhost, a proxy's), it may post there, and its page too.
    const { pathname } = new URL(grant.upload.url);
    const url = new URL(pathname, requestOrigin(c)).href;
    return c.json({ ...grant, upload: { ...grant.upload, url } }, 201);
  });

  api.openapi(datasetRoute, async (c) => {
    const { idFile } = c.req.valid('param');
    const { version } = c.req.valid('query');
    const dataset = await describeDataset(dependencies, idFile, languageOf(c), version);
    if (!dataset) throw new RefusedError({ code: 'dataset-not-found', params: { name: idFile } });
    return c.json(dataset, 200);
  });
}
