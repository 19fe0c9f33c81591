import { join } from 'node:path';
import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, Tags, type StackProps } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { Delivery } from './constructs/delivery.ts';
import { Handler } from './constructs/handler.ts';
import { Door } from './constructs/http-api.ts';
import { LargeTraining } from './constructs/large-training.ts';
import { JobQueue } from './constructs/queues.ts';
import { SignIn } from './constructs/sign-in.ts';
import { Storage } from './constructs/storage.ts';
import { Watch } from './constructs/watch.ts';
import { rightsOf } from './rights.ts';
import type { StackSettings } from './settings.ts';

export interface SentiStackProps extends StackProps {
  settings: StackSettings;
  /** Where the bundles lie: `api` and `trainer`. */
  bundles: string;
  /** Of the project, which the API tells. */
  version: string;
}

const ingestTimeout = Duration.minutes(15); // Lambda's longest, over twice what the largest upload takes
const trainingTimeout = Duration.minutes(15);

/** All of one stage. */
export class SentiStack extends Stack {
  constructor(scope: Construct, id: string, { settings, bundles, version, ...props }: SentiStackProps) {
    super(scope, id, { description: `Senti, stage ${settings.stage}`, ...props });
    const { stage, names, trainingConcurrency, trainerImage } = settings;
    const removalPolicy = stage === 'prod' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    Tags.of(this).add('app', 'senti');
    Tags.of(this).add('stage', stage);

    const ingest = new JobQueue(this, 'IngestQueue', {
      queueName: names.ingestQueue,
      deadLettersName: names.ingestDeadLetters,
      functionTimeout: ingestTimeout,
      removalPolicy,
    });
    const training = new JobQueue(this, 'TrainingQueue', {
      queueName: names.trainingQueue,
      deadLettersName: names.trainingDeadLetters,
      functionTimeout: trainingTimeout,
      removalPolicy,
    });
    const largeTraining =
      trainerImage &&
      new JobQueue(this, 'LargeTrainingQueue', {
        queueName: names.largeTrainingQueue,
        deadLettersName: names.largeTrainingDeadLetters,
        functionTimeout: Duration.minutes(1), // its container holds a message a minute at a time
        removalPolicy,
      });
    const storage = new Storage(this, 'Storage', { settings, removalPolicy, ingestQueue: ingest.queue });
    const signIn = new SignIn(this, 'SignIn', { stage, removalPolicy });
    const door = new Door(this, 'Door', settings);
    const delivery = new Delivery(this, 'Delivery', {
      settings,
      storage,
      door,
      connectTo: [
        `https://${storage.uploadsBucketName}.s3.${Aws.REGION}.${Aws.URL_SUFFIX}`,
        `https://${signIn.host}`,
      ],
    });
    storage.allowUploadsFrom([delivery.origin]);
    const webClient = signIn.addWebClient([delivery.origin]);

    const held = { storage, ingest, training, largeTraining };
    const environment = {
      SENTI_PLATFORM: 'aws',
      SENTI_STAGE: stage,
      SENTI_VERSION: version,
      SENTI_UPLOADS_BUCKET: storage.uploads.bucketName,
      SENTI_MODELS_BUCKET: storage.models.bucketName,
      SENTI_TABLE: storage.table.tableName,
      SENTI_INGEST_QUEUE_URL: ingest.queue.queueUrl,
      SENTI_INGEST_DEAD_LETTERS_URL: ingest.deadLetters.queueUrl,
      SENTI_TRAINING_QUEUE_URL: training.queue.queueUrl,
      SENTI_TRAINING_DEAD_LETTERS_URL: training.deadLetters.queueUrl,
      ...(largeTraining && {
        SENTI_TRAINING_LARGE_QUEUE_URL: largeTraining.queue.queueUrl,
        SENTI_TRAINING_LARGE_DEAD_LETTERS_URL: largeTraining.deadLetters.queueUrl,
      }),
    };
    const api = new Handler(this, 'Api', {
      stage,
      description: 'Answers HTTP requests',
      code: Code.fromAsset(join(bundles, 'api')),
      handler: 'index.handler',
      memoryMb: 1024,
      timeout: Duration.seconds(29), // API Gateway waits 30
      rights: rightsOf('Api', held),
      environment: {
        ...environment,
        SENTI_TOKEN_ISSUER: signIn.issuer,
        SENTI_TOKEN_AUDIENCE: webClient.userPoolClientId,
        SENTI_SIGN_IN_HOST: signIn.host,
      },
    });
    door.open(api.function, signIn.issuer, webClient);
    const ingestHandler = new Handler(this, 'Ingest', {
      stage,
      description: 'Turns an upload into a corpus and asks for its training',
      code: Code.fromAsset(join(bundles, 'trainer')),
      handler: 'index.ingest',
      memoryMb: 1769, // one whole vCPU
      timeout: ingestTimeout,
      environment,
      rights: rightsOf('Ingest', held),
    });
    ingestHandler.consume(ingest, { batchSize: 1, maxConcurrency: 5 }); // a batch would share one limit of time
    const trainingHandler = new Handler(this, 'Training', {
      stage,
      description: 'Trains, measures and publishes a model',
      code: Code.fromAsset(join(bundles, 'trainer')),
      handler: 'index.training',
      memoryMb: 3008, // two vCPUs nearly, and what an account may have without asking
      timeout: trainingTimeout,
      environment,
      rights: rightsOf('Training', held),
      reservedConcurrency: trainingConcurrency,
    });
    trainingHandler.consume(training, { batchSize: 1, maxConcurrency: trainingConcurrency ?? 2 });
    if (trainerImage && largeTraining) {
      new LargeTraining(this, 'LargeTraining', {
        stage,
        image: trainerImage,
        jobs: largeTraining,
        environment,
        rights: rightsOf('LargeTraining', held),
      });
    }
    const upkeep = new Handler(this, 'Upkeep', {
      stage,
      description: 'Sends messages that were left unsent, removes what is past its limit',
      code: Code.fromAsset(join(bundles, 'trainer')),
      handler: 'index.upkeep',
      memoryMb: 512,
      timeout: Duration.minutes(4), // it may prune for a minute and a half
      environment,
      rights: rightsOf('Upkeep', held),
    });
    upkeep.callEvery('Relay', Duration.minutes(5), { recover: false });
    upkeep.callEvery('Recovery', Duration.hours(1), { recover: true, prune: true });
    new Watch(this, 'Watch', {
      settings,
      door,
      upkeep,
      handlers: { Api: api, Ingest: ingestHandler, Training: trainingHandler },
      queues: {
        Ingest: { jobs: ingest, maxAge: Duration.minutes(15) },
        Training: { jobs: training, maxAge: Duration.hours(2) },
        ...(largeTraining && { LargeTraining: { jobs: largeTraining, maxAge: Duration.hours(12) } }),
      },
    });

    const outputs = {
      PageUrl: delivery.origin,
      ApiUrl: `https://${door.host}${door.stagePath}`,
      SiteBucket: storage.site.bucketName,
      UploadsBucket: storage.uploads.bucketName,
      ModelsBucket: storage.models.bucketName,
      DistributionId: delivery.distribution.distributionId,
      UserPoolId: signIn.pool.userPoolId,
      WebClientId: webClient.userPoolClientId,
      SignInHost: signIn.host,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
