import { createRoute } from '@hono/zod-openapi';
import {
  checkPredictionTexts,
  idFileSchema,
  modelIdSchema,
  predictionRequestSchema,
  predictionResponseSchema,
} from '@senti/contract';
import { RefusedError, type ModelShelf, type OpenModel } from '@senti/pipeline';
import type { Api, ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const predictionsRoute = createRoute({
  method: 'post',
  path: '/v1/predictions',
  request: { body: { ...json(predictionRequestSchema, 'A model and reviews.'), required: true } },
  responses: {
    200: json(predictionResponseSchema, 'A prediction for each review, in the order asked.'),
    default: refusal,
  },
});

/** Predictions with their probability, whether they are sure, and why; open without a token, as `/senti`. */
export function registerPredictions(api: Api, { shelf }: ApiDependencies): void {
  api.openapi(predictionsRoute, async (c) => {
    const { model: name, texts, explain, thresholds, positiveShare } = c.req.valid('json');
    const reason = checkPredictionTexts(texts);
    if (reason) throw new RefusedError(reason);
    const model = await openByName(shelf, name);
    if (!model) throw new RefusedError({ code: 'model-not-found', params: { name } });
    const { card } = model;
    return c.json(
      {
        modelId: card.modelId,
        thresholds: thresholds ?? card.thresholds,
        predictions: texts.map((text) => ({
          ...model.predict(text, { thresholds, positiveShare }),
          ...(explain && { explanation: model.explain(text) }),
        })),
      },
      200,
    );
  });
}

async function openByName(shelf: ModelShelf, name: string): Promise<OpenModel | undefined> {
  const idFile = idFileSchema.safeParse(name).data;
  const promoted = idFile === undefined ? undefined : await shelf.production(idFile);
  if (promoted) return promoted;
  const modelId = modelIdSchema.safeParse(name).data;
  return modelId === undefined ? undefined : shelf.model(modelId);
}
