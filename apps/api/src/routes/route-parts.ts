import { problemSchema } from '@senti/contract';
import type { z } from '@hono/zod-openapi';

/** A JSON body of a route. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { content: { 'application/json': { schema } }, description };
}

/** The answer of every route that refuses. */
export const refusal = {
  content: { 'application/problem+json': { schema: problemSchema } },
  description: 'Refused: RFC 9457 problem details with a stable `code`.',
};
