import { Readable } from 'node:stream';
import type { AwsClients } from './clients.ts';
import { createTestClients } from './test-emulators.ts';

/** A request as it would have gone over the wire. */
export interface RecordedRequest {
  method: string;
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: string;
}

export interface RecordedAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

/** The product's own clients, whose requests go nowhere: they are recorded, and answered by `answer`. */
export function recordRequests(answer: (request: RecordedRequest) => RecordedAnswer = () => ({})): {
  clients: AwsClients;
  requests: RecordedRequest[];
} {
  const url = 'https://aws.test';
  const clients = createTestClients({ s3Url: url, sqsUrl: url, dynamodbUrl: url });
  const requests: RecordedRequest[] = [];
  const handle = async (request: RecordedRequest & { body: unknown }): Promise<unknown> => {
    const recorded = { ...request, body: await toText(request.body) };
    requests.push(recorded);
    const { status = 200, headers = {}, body = '' } = answer(recorded);
    return {
      response: { statusCode: status, headers, body: Readable.from(body === '' ? [] : [Buffer.from(body)]) },
    };
  };
  for (const client of Object.values(clients) as { config: { requestHandler: unknown } }[]) {
    client.config.requestHandler = { handle, metadata: {}, destroy: () => undefined };
  }
  return { clients, requests };
}

async function toText(body: unknown): Promise<string> {
  if (body === undefined || body === null) return '';
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new TextDecoder().decode(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
