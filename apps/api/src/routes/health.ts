import { createRoute } from '@hono/zod-openapi';
import { healthSchema } from '@senti/contract';
import { listRegistered } from '@senti/pipeline';
import type { Api, ApiDependencies } from '../dependencies.ts';
import { json } from './route-parts.ts';

const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  responses: { 200: json(healthSchema, 'It serves.'), 503: json(healthSchema, 'Its store does not answer.') },
});

export function registerHealth(api: Api, { catalog, version, onFault }: ApiDependencies): void {
  api.openapi(healthRoute, async (c) => {
    try {
      await listRegistered(catalog, { limit: 1 });
      return c.json({ status: 'ok' as const, version }, 200);
    } catch (error) {
      onFault(error);
      return c.json({ status: 'degraded' as const, version }, 503);
    }
  });
}
