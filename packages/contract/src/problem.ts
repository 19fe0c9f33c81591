import { z } from 'zod';
import { describeReason, reasonCodes, type Language, type Reason } from './reasons.ts';

/** RFC 9457 problem details with a stable `code`. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(reasonCodes),
  detail: z.string(),
  /** The parameters of the detail, for programs. */
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** The problem that tells a client of a reason, with its detail in the reader's language. */
export function toProblem(reason: Reason, status: number, language: Language): Problem {
  return {
    type: 'about:blank', // RFC 9457, 4.2.1: the title is then the status's own phrase
    title: titles[status] ?? 'Error',
    status,
    code: reason.code,
    detail: describeReason(reason, language),
    ...(reason.params && { params: reason.params }),
  };
}
