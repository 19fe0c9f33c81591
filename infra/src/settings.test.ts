import { describe, expect, it } from 'vitest';
import { InvalidStackSettingError } from './errors.ts';
import { readInfraSettings, thesisNames } from './settings.ts';

describe('readInfraSettings', () => {
  it('makes both stages where nothing is said, production with more room', () => {
    const { stages } = readInfraSettings({});
    expect(stages).toEqual([
      { stage: 'dev', names: {}, budgetUsd: 10, trainingConcurrency: 2 },
      { stage: 'prod', names: {}, budgetUsd: 50, trainingConcurrency: 5 },
    ]);
  });

  it("takes the thesis's names for one stage", () => {
    const [stage] = readInfraSettings({ SENTI_STAGE: 'prod', ...thesisNames }).stages;
    expect(stage!.names).toEqual({
      uploadsBucket: 'files-training',
      modelsBucket: 'modelslearning',
      ingestQueue: 'IngestaQueue',
      ingestDeadLetters: 'dlqIngestaQueue',
      table: 'models',
      apiStage: 'prueba',
    });
  });

  it("takes a workflow's unset variables, which are empty, for absent", () => {
    expect(
      readInfraSettings({ SENTI_STAGE: 'dev', SENTI_TABLE: '', SENTI_DOMAIN: '' }).stages[0]!.names,
    ).toEqual({});
  });

  it('reserves nothing for trainings where 0 is asked for', () => {
    expect(
      readInfraSettings({ SENTI_TRAINING_CONCURRENCY: '0' }).stages[0]!.trainingConcurrency,
    ).toBeUndefined();
  });

  it.each([
    ['senti-trainer', { repository: 'senti-trainer', tag: 'latest' }],
    ['team/senti-trainer:1.2', { repository: 'team/senti-trainer', tag: '1.2' }],
  ])('takes the image %s from ECR', (image, expected) => {
    expect(readInfraSettings({ SENTI_TRAINER_IMAGE: image }).stages[0]!.trainerImage).toEqual(expected);
  });

  it.each([
    ['a stage that is none', { SENTI_STAGE: 'test' }, 'SENTI_STAGE'],
    ['names without their stage', { SENTI_TABLE: 'models' }, 'SENTI_STAGE'],
    ['a bucket with capitals', { SENTI_STAGE: 'dev', SENTI_UPLOADS_BUCKET: 'Files' }, 'SENTI_UPLOADS_BUCKET'],
    [
      'a queue with a dot, as of FIFO queues',
      { SENTI_STAGE: 'dev', SENTI_INGEST_QUEUE: 'q.fifo' },
      'SENTI_INGEST_QUEUE',
    ],
    ['a path with a slash', { SENTI_STAGE: 'dev', SENTI_API_STAGE: '/prueba' }, 'SENTI_API_STAGE'],
    [
      'a domain without a certificate',
      { SENTI_STAGE: 'dev', SENTI_DOMAIN: 'senti.es' },
      'SENTI_CERTIFICATE_ARN',
    ],
    [
      'a certificate of another region',
      {
        SENTI_STAGE: 'dev',
        SENTI_DOMAIN: 'senti.es',
        SENTI_CERTIFICATE_ARN: 'arn:aws:acm:eu-west-1:123456789012:certificate/a',
      },
      'SENTI_CERTIFICATE_ARN',
    ],
    [
      'one training at a time, which SQS does not offer',
      { SENTI_TRAINING_CONCURRENCY: '1' },
      'SENTI_TRAINING_CONCURRENCY',
    ],
    ['an image of another registry', { SENTI_TRAINER_IMAGE: 'docker.io/a/b:1:2' }, 'SENTI_TRAINER_IMAGE'],
    ['a budget in words', { SENTI_BUDGET_USD: 'much' }, 'SENTI_BUDGET_USD'],
    ['a repository without an owner', { SENTI_GITHUB_REPOSITORY: 'senti' }, 'SENTI_GITHUB_REPOSITORY'],
  ])('refuses %s', (_, env, setting) => {
    expect(() => readInfraSettings(env)).toThrow(
      expect.objectContaining({ name: InvalidStackSettingError.name, setting }) as Error,
    );
  });
});
