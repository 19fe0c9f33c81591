import { PlatformError } from '../errors.ts';

const statuses = {
  'upload-signature-invalid': 403,
  'upload-expired': 403,
  'upload-too-large': 413,
  'upload-malformed': 400,
  'upload-other-file': 400,
  'not-found': 404,
} as const;

const titles: Record<number, string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Content Too Large',
};

const englishDetails: Record<BlobProblemCode, string> = {
  'upload-signature-invalid': 'The form was not signed by this server, or one of its fields was changed.',
  'upload-expired': 'The form has expired: ask for a new one.',
  'upload-too-large': 'The file is larger than the form allows.',
  'upload-malformed':
    'Send multipart/form-data with the fields of the form first and one file last, in the field "file".',
  'upload-other-file': 'The file is not the one whose sha-256 was given for this form.',
  'not-found': 'There is nothing here, or the link to it has expired.',
};

/** Why an upload or download was refused; the codes stand in `@senti/contract` too. */
export type BlobProblemCode = keyof typeof statuses;

/** Why a blob request is refused; for the request handler alone, which answers it as a problem document. */
export class BlobProblem extends PlatformError {
  readonly code: BlobProblemCode;
  constructor(code: BlobProblemCode, options?: ErrorOptions) {
    super(englishDetails[code], options);
    this.code = code;
  }
}

/** The answer of RFC 9457 to a refused request, with `detail` in the reader's language where one is given. */
export function toProblemResponse(problem: BlobProblem, detail = problem.message): Response {
  const status = statuses[problem.code];
  // RFC 9457 §4.2.1: about:blank goes with the status phrase as title.
  const body = { type: 'about:blank', title: titles[status], status, code: problem.code, detail };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}
