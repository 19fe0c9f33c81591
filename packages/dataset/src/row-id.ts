import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { equalTextKey } from './equal-text.ts';

/**
 * A row's id: lower-case hex sha-256 over data set, text and which of those equal to the letter it is, from 1.
 * The label is no part of it, so a row keeps its id when it is corrected or its file comes again.
 */
export function rowIdOf(idFile: string, text: string, occurrence: number): string {
  return hashParts(['row', idFile, text, occurrence]);
}

/** The id of all rows of a data set whose texts equal this one. */
export function textIdOf(idFile: string, text: string): string {
  return hashParts(['text', idFile, equalTextKey(text)]);
}

function hashParts(parts: readonly (string | number)[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
}
