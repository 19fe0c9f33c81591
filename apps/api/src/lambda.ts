import { Logger } from '@aws-lambda-powertools/logger';
import { createModelShelf } from '@senti/pipeline';
import { systemClock } from '@senti/platform';
import { JwtAuthenticator, openAwsPlatform, readAwsSettings, requireSetting } from '@senti/platform/aws';
import { handle } from 'hono/aws-lambda';
import { createApi } from './api.ts';
import { withoutStage } from './without-stage.ts';

/** Entry: the API behind API Gateway. Uploads go to S3 and model files come from the CDN, past it. */
const logger = new Logger({ serviceName: 'api' });
const { blobs, catalog } = openAwsPlatform(readAwsSettings(process.env));

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is not published yet
const answer = handle(
  createApi({
    blobs,
    catalog,
    clock: systemClock,
    authenticator: new JwtAuthenticator({
      issuer: requireSetting(process.env, 'SENTI_TOKEN_ISSUER'),
      audience: requireSetting(process.env, 'SENTI_TOKEN_AUDIENCE'),
    }),
    shelf: createModelShelf({ blobs, catalog }),
    modelBaseUrl: process.env['SENTI_MODEL_BASE_URL'] ?? '',
    version: process.env['SENTI_VERSION'] ?? '0',
    onFault: (error) => logger.error('request failed', error instanceof Error ? error : String(error)),
  }),
);

export const handler: typeof answer = (event, context) => answer(withoutStage(event), context);
