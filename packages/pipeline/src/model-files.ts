import { toTfjsFiles, type Model } from '@senti/classifier';
import { modelFileNames } from '@senti/contract/constants';
import { encodeVocabulary } from '@senti/vectorizer';

export interface ModelFile {
  name: string;
  bytes: Uint8Array;
  contentType: string;
}

/** The files of a model's folder but its card. */
export function writeModelFiles(model: Model): ModelFile[] {
  const { modelJson, weightsBin } = toTfjsFiles(model);
  return [
    toFile(modelFileNames.network, modelJson, 'application/json'),
    { name: 'group1-shard1of1.bin', bytes: weightsBin, contentType: 'application/octet-stream' },
    toFile(modelFileNames.vocabulary, encodeVocabulary(model.vocabulary), 'application/json'),
  ];
}

/** A text as a file. */
export function toFile(name: string, text: string, contentType: string): ModelFile {
  return { name, bytes: new TextEncoder().encode(text), contentType };
}
