import { InvalidStackSettingError } from './errors.ts';

export const stageNames = ['dev', 'prod'] as const;
export type StageName = (typeof stageNames)[number];

/** Names that someone depends on; where none is given, the stack's own or CloudFormation's are taken. */
interface ResourceNames {
  uploadsBucket?: string;
  modelsBucket?: string;
  ingestQueue?: string;
  ingestDeadLetters?: string;
  trainingQueue?: string;
  trainingDeadLetters?: string;
  largeTrainingQueue?: string;
  largeTrainingDeadLetters?: string;
  table?: string;
  /** First segment of the API's path; without it the API stands at the root of its host. */
  apiStage?: string;
}

/** An image of the account's own ECR. */
export interface TrainerImage {
  repository: string;
  tag: string;
}

/** All that one stage's stack is a function of. */
export interface StackSettings {
  stage: StageName;
  names: ResourceNames;
  /** The page's own host name, with its certificate (in us-east-1, where CloudFront looks for it). */
  domain?: { name: string; certificateArn: string };
  alarmEmail?: string;
  budgetUsd: number;
  /** Trainings at a time, 2 and more; `undefined` reserves nothing, for accounts whose quota is too small. */
  trainingConcurrency: number | undefined;
  /** The container for corpora too large for Lambda; without it, these are refused before they start. */
  trainerImage?: TrainerImage;
}

export interface InfraSettings {
  stages: StackSettings[];
  /** `owner/name`, whose workflow may deploy. */
  githubRepository?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const bucketName = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/; // no dots: they break the TLS name of a bucket's host
const queueName = /^[A-Za-z0-9_-]{1,80}$/;
const nameSettings: Record<keyof ResourceNames, [variable: string, pattern: RegExp]> = {
  uploadsBucket: ['SENTI_UPLOADS_BUCKET', bucketName],
  modelsBucket: ['SENTI_MODELS_BUCKET', bucketName],
  ingestQueue: ['SENTI_INGEST_QUEUE', queueName],
  ingestDeadLetters: ['SENTI_INGEST_DEAD_LETTERS', queueName],
  trainingQueue: ['SENTI_TRAINING_QUEUE', queueName],
  trainingDeadLetters: ['SENTI_TRAINING_DEAD_LETTERS', queueName],
  largeTrainingQueue: ['SENTI_TRAINING_LARGE_QUEUE', queueName],
  largeTrainingDeadLetters: ['SENTI_TRAINING_LARGE_DEAD_LETTERS', queueName],
  table: ['SENTI_TABLE', /^[A-Za-z0-9_.-]{3,255}$/],
  apiStage: ['SENTI_API_STAGE', /^[A-Za-z0-9_-]{1,128}$/],
};

/** The names that the 2021 thesis's clients and operators know, as settings. */
export const thesisNames: Environment = {
  SENTI_UPLOADS_BUCKET: 'files-training',
  SENTI_MODELS_BUCKET: 'modelslearning',
  SENTI_INGEST_QUEUE: 'IngestaQueue',
  SENTI_INGEST_DEAD_LETTERS: 'dlqIngestaQueue',
  SENTI_TABLE: 'models',
  SENTI_API_STAGE: 'prueba',
};

/**
 * What `SENTI_*` variables say of the stacks. Both stages, unless `SENTI_STAGE` names one; names and the domain
 * belong to one stage alone, so they need it.
 *
 * @throws {InvalidStackSettingError} when one is there and can't be used.
 */
export function readInfraSettings(env: Environment): InfraSettings {
  const stage = env['SENTI_STAGE'];
  const stages = stageNames.filter((name) => stage === undefined || name === stage);
  if (stages.length === 0) throw new InvalidStackSettingError('SENTI_STAGE', stage ?? '', 'dev or prod');
  const names = readNames(env);
  const domain = readDomain(env);
  const ofOneStage = Object.keys(names).length > 0 ? 'a resource name' : domain && 'SENTI_DOMAIN';
  if (stage === undefined && ofOneStage) {
    throw new InvalidStackSettingError(
      'SENTI_STAGE',
      '',
      `given beside ${ofOneStage}: one stage alone can have it`,
    );
  }
  const alarmEmail = readOptional(env, 'SENTI_ALARM_EMAIL', /^[^@\s]+@[^@\s]+$/, 'an e-mail address');
  const trainerImage = readImage(env);
  const githubRepository = readOptional(env, 'SENTI_GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/, 'owner/name');
  return {
    stages: stages.map((name) => ({
      stage: name,
      names,
      ...(domain && { domain }),
      ...(alarmEmail !== undefined && { alarmEmail }),
      budgetUsd: readNumber(env, 'SENTI_BUDGET_USD', name === 'prod' ? 50 : 10),
      trainingConcurrency: readConcurrency(env, name),
      ...(trainerImage && { trainerImage }),
    })),
    ...(githubRepository !== undefined && { githubRepository }),
  };
}

function readNames(env: Environment): ResourceNames {
  const names: ResourceNames = {};
  for (const [key, [variable, pattern]] of Object.entries(nameSettings)) {
    const value = readOptional(env, variable, pattern, `a name like ${String(pattern)}`);
    if (value !== undefined) names[key as keyof ResourceNames] = value;
  }
  return names;
}

function readDomain(env: Environment): StackSettings['domain'] {
  const name = readOptional(env, 'SENTI_DOMAIN', /^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name');
  const certificateArn = readOptional(
    env,
    'SENTI_CERTIFICATE_ARN',
    /^arn:aws[\w-]*:acm:us-east-1:\d{12}:certificate\/[\w-]+$/,
    'the ARN of a certificate in us-east-1',
  );
  if (name !== undefined && certificateArn !== undefined) return { name, certificateArn };
  if (name === undefined && certificateArn === undefined) return undefined;
  const missing = name === undefined ? 'SENTI_DOMAIN' : 'SENTI_CERTIFICATE_ARN';
  throw new InvalidStackSettingError(missing, '', 'given too: a domain and its certificate go together');
}

function readImage(env: Environment): TrainerImage | undefined {
  const image = readOptional(
    env,
    'SENTI_TRAINER_IMAGE',
    /^[a-z0-9][a-z0-9._/-]{1,255}(:[\w][\w.-]{0,127})?$/,
    'a repository of ECR, with or without a tag: name or name:tag',
  );
  const [repository, tag = 'latest'] = image?.split(':') ?? [];
  return repository === undefined ? undefined : { repository, tag };
}

function readConcurrency(env: Environment, stage: StageName): number | undefined {
  const value = readNumber(env, 'SENTI_TRAINING_CONCURRENCY', stage === 'prod' ? 5 : 2);
  if (value === 0) return undefined;
  if (value >= 2 && value <= 1000) return value;
  throw new InvalidStackSettingError('SENTI_TRAINING_CONCURRENCY', String(value), '0, or from 2 to 1000');
}

function readNumber(env: Environment, variable: string, fallback: number): number {
  const value = readOptional(env, variable, /^\d{1,6}$/, 'a whole number');
  return value === undefined ? fallback : Number(value);
}

function readOptional(
  env: Environment,
  variable: string,
  pattern: RegExp,
  expected: string,
): string | undefined {
  const value = env[variable];
  if (value === undefined || value === '') return undefined; // an unset variable of a workflow is an empty one
  if (!pattern.test(value)) throw new InvalidStackSettingError(variable, value, expected);
  return value;
}
