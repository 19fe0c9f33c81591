/** What of the contract needs no schema: importing it brings no zod along, half of the start of a command. */

export const queueNames = ['ingest', 'training', 'training-large'] as const;
export type QueueName = (typeof queueNames)[number];

/** Files of a published model, beside the weight shards that its `model.json` names. */
export const modelFileNames = {
  network: 'model.json',
  vocabulary: 'vocabulary.json',
  card: 'card.json',
} as const;

/** Where blobs stand. All but uploads are functions of their content. */
export const blobKeys = {
  /** One upload of a data set; `uploadId` names the version that the form was signed for. */
  upload: (idFile: string, uploadId: string) => `datasets/${idFile}/${uploadId}`,
  uploads: 'datasets/',
  corpus: (corpusSha256: string) => `corpora/${corpusSha256}.tsv`,
  /** Where each row of a corpus stands in it and in the file it was read from. */
  rowIndex: (sourceSha256: string, corpusSha256: string) => `rows/${sourceSha256}-${corpusSha256}.bin`,
  /** Out-of-fold probabilities of the rows that made a model. */
  scores: (modelId: string) => `scores/${modelId}.bin`,
  /**
   * The corrections that a training lays over its rows, by the day they were asked for and their own sha-256:
   * what is of a day long past is not written again. Without a day, as former versions wrote them.
   */
  corrections: (sha256: string, day?: string) =>
    day === undefined ? `corrections/${sha256}.json` : `corrections/${day}/${sha256}.json`,
  fold: (modelId: string, fold: number) => `trainings/${modelId}/fold-${fold}.json`,
  /** Word vectors, by the hash of the texts that they were made of. */
  vectors: (key: string) => `vectors/${key}.bin`,
  modelFile: (modelId: string, file: string) => `models/${modelId}/${file}`,
} as const;

/** Bounds that every entry holds its callers to. */
export const limits = {
  /** Bytes of one uploaded file. */
  uploadBytes: 1_500_000_000,
  /** Bytes of a corpus that a model is made of: training holds it in memory. */
  corpusBytes: 320_000_000,
  /** The same where memory is short: what is larger is handed over to a larger machine. */
  smallCorpusBytes: 64_000_000,
  /** How long an upload form may be posted. */
  uploadSeconds: 3600,
  /** Reviews of one prediction request. */
  predictionTexts: 1000,
  /** UTF-16 units of one review to be classified. */
  textLength: 10_000,
  /** Bytes of a JSON request body. */
  bodyBytes: 4_000_000,
  /** Seconds that a training may be expected to take; more is refused, or handed over, before it starts. */
  trainingSeconds: 3600,
  /** The same where a machine is there for large corpora alone. */
  largeTrainingSeconds: 6 * 3600,
  /** Times a job is tried before it is `failed`. */
  attempts: 3,
  /** Seconds that a job may go on without a sign of progress before it is taken to hang: an attempt failed. */
  stallSeconds: 900,
} as const;

export const candidateNames = ['senti-linear', 'senti-net', 'thesis-mlp'] as const;

/** What a training does that is asked for nothing else; see `TrainingOptions`. */
export const defaultTrainingOptions = {
  candidate: 'auto',
  folds: 10,
  epochs: 30,
  seed: 1,
  builtInBase: true,
} as const;
