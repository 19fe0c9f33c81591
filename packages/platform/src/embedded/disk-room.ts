import { statfsSync } from 'node:fs';

/** Bytes that this user may still write to the disk of a folder; 0 where that can't be told. */
export function freeBytesOf(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0; // asked while another fault is being told, which must not be lost for this
  }
}
