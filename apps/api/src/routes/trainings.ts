import { createRoute, z } from '@hono/zod-openapi';
import { trainingAcceptedSchema, trainingCreateSchema, trainingSchema } from '@senti/contract';
import { describeTraining, RefusedError, requestTraining } from '@senti/pipeline';
import { languageOf, requireToken, type Api, type ApiDependencies } from '../dependencies.ts';
import { json, refusal } from './route-parts.ts';

const createTrainingRoute = createRoute({
  method: 'post',
  path: '/v1/trainings',
  security: [{ bearer: [] }],
  request: {
    body: { ...json(trainingCreateSchema, 'What to learn from, and how.'), required: true },
  },
  responses: {
    202: json(trainingAcceptedSchema, 'The training; asked again for the same, the same one.'),
    default: refusal,
  },
});

const trainingRoute = createRoute({
  method: 'get',
  path: '/v1/trainings/{trainingId}',
  request: { params: z.object({ trainingId: z.string().max(200) }) },
  responses: { 200: json(trainingSchema, 'How the training stands.'), default: refusal },
});

export function registerTrainings(api: Api, dependencies: ApiDependencies): void {
  api.use('/v1/trainings', requireToken(dependencies));
  api.openapi(createTrainingRoute, async (c) => {
    const accepted = await requestTraining(dependencies, c.req.valid('json'));
    await dependencies.relay().catch(dependencies.onFault);
    return c.json(accepted, 202);
  });
  api.openapi(trainingRoute, async (c) => {
    const { trainingId } = c.req.valid('param');
    const training = await describeTraining(dependencies, trainingId, languageOf(c));
    if (!training) throw new RefusedError({ code: 'training-not-found', params: { name: trainingId } });
    return c.json(training, 200);
  });
}
