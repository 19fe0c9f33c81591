import type { Explanation } from '@senti/classifier';
import type { Card } from '@senti/contract';
import type { DatasetReport, WantedColumns } from '@senti/dataset';

export interface ModelFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** One text, read closely. */
export interface Reading {
  /** Of positive. */
  probability: number;
  /** Tokens of the text. */
  words: number;
  /** Those that the model does not know, each once, in order. */
  unknownWords: string[];
  /** Where they stand in the text, in UTF-16 units. */
  unknownRanges: [start: number, end: number][];
  /** Why, where the model can be taken apart. */
  explanation?: Explanation;
}

/** A labelled file, read before anything is sent. */
export interface FileReading {
  report: DatasetReport;
  /** Half of the reviews have fewer words. */
  medianWords: number;
}

/** What the worker is asked and what it answers; one at a time, in order. */
export interface Requests {
  /** Loads a model whose golden texts come out as its card says; it stays loaded. */
  open: { ask: { modelId: string; files: ModelFile[]; goldenTexts: Card['goldenTexts'] }; answer: undefined };
  /** P(positive) of each text. */
  classify: { ask: { modelId: string; texts: string[] }; answer: Float32Array };
  read: { ask: { modelId: string; text: string }; answer: Reading };
  readFile: { ask: { file: Blob; columns?: WantedColumns | undefined }; answer: FileReading };
}
export type RequestName = keyof Requests;

export type Message = { [Name in RequestName]: { name: Name; ask: Requests[Name]['ask'] } }[RequestName];

/** Errors as data: their class would not survive `postMessage`. */
export interface WorkerFault {
  code: string;
  message: string;
  params?: Record<string, string | number> | undefined;
}

export type Reply = { ok: true; answer: unknown } | { ok: false; fault: WorkerFault };
