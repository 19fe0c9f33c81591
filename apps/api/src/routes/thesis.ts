import { createRoute } from '@hono/zod-openapi';
import {
  checkPredictionTexts,
  idFileSchema,
  modelosSchema,
  sentiRequestSchema,
  sentiResponseSchema,
  type LabelName,
} from '@senti/contract';
import { listRegistered, RefusedError } from '@senti/pipeline';
import type { Api, ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const modelosRoute = createRoute({
  method: 'get',
  path: '/modelos',
  responses: { 200: json(modelosSchema, 'Every `idFile` that has a model in use.') },
});

const sentiRoute = createRoute({
  method: 'post',
  path: '/senti',
  request: { body: { ...json(sentiRequestSchema, 'A model and reviews.'), required: true } },
  responses: {
    200: json(sentiResponseSchema, 'Label and text of each review, in the order asked.'),
    default: refusal,
  },
});

/** The two routes of the 2021 thesis, kept to the letter: open, and with its own names. */
export function registerThesis(api: Api, { catalog, shelf, onClassified }: ApiDependencies): void {
  api.openapi(modelosRoute, async (c) => {
    const modelos: { idFile: string }[] = [];
    let cursor: string | undefined;
    do {
      const page = await listRegistered(catalog, cursor === undefined ? {} : { cursor });
      for (const { idFile, production } of page.items) if (production) modelos.push({ idFile });
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return c.json(modelos, 200);
  });

  api.openapi(sentiRoute, async (c) => {
    const { idmodel, opiniones } = c.req.valid('json');
    const reason = checkPredictionTexts(opiniones);
    if (reason) throw new RefusedError(reason);
    const idFile = idFileSchema.safeParse(idmodel).data;
    const model = idFile === undefined ? undefined : await shelf.production(idFile);
    if (!model) throw new RefusedError({ code: 'model-not-found', params: { name: idmodel } });
    const answers = opiniones.map((text): [LabelName, string] => [model.predict(text).label, text]);
    onClassified?.(answers.length);
    return c.json(answers, 200);
  });
}
