import { createModelShelf } from '@senti/pipeline';
import { relayOutbox, systemClock } from '@senti/platform';
import {
  createAwsClients,
  JwtAuthenticator,
  openAwsPlatform,
  readAwsSettings,
  requireSetting,
} from '@senti/platform/aws';
import { observeLambda } from '@senti/platform/lambda';
import { handle } from 'hono/aws-lambda';
import { createApi } from './api.ts';
import { readSignIn } from './read-sign-in.ts';
import { withoutStage } from './without-stage.ts';

/** Entry: the API behind API Gateway. Uploads go to S3 and model files come from the CDN, past it. */
const clients = createAwsClients();
const observer = observeLambda({ name: 'api', clients, tracesFirst: false });
const { blobs, catalog, queues } = openAwsPlatform({ ...readAwsSettings(process.env), clients });

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
    signIn: readSignIn(process.env),
    shelf: createModelShelf({ blobs, catalog }),
    modelBaseUrl: process.env['SENTI_MODEL_BASE_URL'] ?? '',
    version: process.env['SENTI_VERSION'] ?? '0',
    queues,
    relay: () => relayOutbox(catalog, queues),
    onFault: (error) => observer.logError('request failed', error),
    onClassified: (texts) => observer.count('TextsClassified', texts),
  }),
);

export const handler = observer.observe('api', ((event, context) =>
  answer(withoutStage(event), context)) satisfies typeof answer);
