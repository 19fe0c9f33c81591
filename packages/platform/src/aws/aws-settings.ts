import { InvalidSettingError } from '../errors.ts';
import type { QueuesUrls, QueueUrls } from './open-aws-platform.ts';

/** What the stack tells its functions by their environment. */
export interface AwsSettings {
  uploadsBucket: string;
  /** The same as `uploadsBucket` where there is one bucket. */
  modelsBucket: string;
  table: string;
  queues: QueuesUrls;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws {InvalidSettingError} when one is missing. */
export function readAwsSettings(env: Environment): AwsSettings {
  const uploadsBucket = requireSetting(env, 'SENTI_UPLOADS_BUCKET');
  const readQueue = (name: string): QueueUrls => ({
    url: requireSetting(env, `SENTI_${name}_QUEUE_URL`),
    deadLetterUrl: requireSetting(env, `SENTI_${name}_DEAD_LETTERS_URL`),
  });
  return {
    uploadsBucket,
    modelsBucket: env['SENTI_MODELS_BUCKET'] ?? uploadsBucket,
    table: requireSetting(env, 'SENTI_TABLE'),
    queues: {
      ingest: readQueue('INGEST'),
      training: readQueue('TRAINING'),
      ...(env['SENTI_TRAINING_LARGE_QUEUE_URL'] && { 'training-large': readQueue('TRAINING_LARGE') }),
    },
  };
}

/** @throws {InvalidSettingError} when it is missing or empty. */
export function requireSetting(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new InvalidSettingError(name, value ?? '', 'set');
  return value;
}
