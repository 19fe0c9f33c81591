import { z } from 'zod';

/** 1–128 letters, digits, spaces, `._-`, no dot first. Composed (NFC) on the way in. */
export const idFileSchema = z
  .string()
  .normalize('NFC')
  .regex(/^(?!\.)[\p{L}\p{N} ._-]{1,128}$/u);

/** The first 16 hex digits of a sha-256. */
export const modelIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** The data set and version of an upload's key, or `undefined` for any other key. */
export function parseUploadKey(key: string): { idFile: string; uploadId: string } | undefined {
  const match = /^datasets\/([^/]+)\/([^/]+)$/.exec(key);
  const idFile = idFileSchema.safeParse(match?.[1]);
  return match && idFile.success ? { idFile: idFile.data, uploadId: match[2]! } : undefined;
}
