import { InvalidSettingError } from '../errors.ts';
import type { QueueUrls } from './open-aws-platform.ts';

/** What the stack tells its functions by their environment. */
export interface AwsSettings {
  uploadsBucket: string;
  /** The same as `uploadsBucket` where there is one bucket. */
  modelsBucket: string;
  table: string;
  queues: { ingest: QueueUrls; training: QueueUrls };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {InvalidSettingError} when one is missing. */
export function readAwsSettings(env: Environment): AwsSettings {
  const uploadsBucket = requireSetting(env, 'SENTI_UPLOADS_BUCKET');
  return {
    uploadsBucket,
    modelsBucket: env['SENTI_MODELS_BUCKET'] ?? uploadsBucket,
    table: requireSetting(env, 'SENTI_TABLE'),
    queues: {
      ingest: {
        url: requireSetting(env, 'SENTI_INGEST_QUEUE_URL'),
        deadLetterUrl: requireSetting(env, 'SENTI_INGEST_DEAD_LETTERS_URL'),
      },
      training: {
        url: requireSetting(env, 'SENTI_TRAINING_QUEUE_URL'),
        deadLetterUrl: requireSetting(env, 'SENTI_TRAINING_DEAD_LETTERS_URL'),
      },
    },
  };
}

/** @throws {InvalidSettingError} when it is missing or empty. */
export function requireSetting(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new InvalidSettingError(name, value ?? '', 'set');
  return value;
}
