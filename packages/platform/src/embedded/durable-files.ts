import { closeSync, constants, fsyncSync, openSync, renameSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** The file operations that durability rests on, in one place so that a test can watch their order. */
export interface DurableFiles {
  create(path: string): Promise<FileHandle>;
  /** Returns once the file's bytes would survive a power cut. */
  syncFile(file: FileHandle): Promise<void>;
  rename(from: string, to: string): void;
  /** Returns once the names in the folder would survive a power cut. */
  syncFolder(path: string): void;
}

export const durableFiles: DurableFiles = {
  create: (path) => open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600),
  syncFile: (file) => file.sync(),
  rename: renameSync,
  syncFolder,
};

/** Returns once the names in the folder would survive a power cut. */
export function syncFolder(path: string): void {
  // Windows opens no folders as files; NTFS journals names by itself.
  if (process.platform === 'win32') return;
  const folder = openSync(path, constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
