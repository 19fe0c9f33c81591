import { createRoute } from '@hono/zod-openapi';
import { signInAnswerSchema } from '@senti/contract';
import type { Api, ApiDependencies } from '../dependencies.ts';
import { json } from './route-parts.ts';

const signInRoute = createRoute({
  method: 'get',
  path: '/v1/sign-in',
  responses: { 200: json(signInAnswerSchema, 'Where people sign in, on a server where they do.') },
});

export function registerSignIn(api: Api, { signIn }: ApiDependencies): void {
  api.openapi(signInRoute, (c) => c.json(signIn ? { signIn } : {}, 200));
}
