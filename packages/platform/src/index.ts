export type * from './ports/authenticator.ts';
export type * from './ports/blob-store.ts';
export type * from './ports/catalog.ts';
export { systemClock, type Clock } from './ports/clock.ts';
export type * from './ports/job-queue.ts';
export {
  BackupInvalidError,
  CorruptStoreError,
  DataDirNotUsableError,
  DiskFullError,
  InvalidArgumentError,
  InvalidBlobKeyError,
  InvalidSettingError,
  ItemTooLargeError,
  NewerSchemaError,
  OutboxRelayError,
  PlatformError,
  StaleReceiptError,
  StoreClosedError,
  StoreUnavailableError,
  UnknownQueueError,
} from './errors.ts';
export { backUpDataDir, restoreDataDir, type BackupManifest } from './embedded/backup.ts';
export { createBlobRequestHandler, type BlobRequestHandlerOptions } from './embedded/blob-request-handler.ts';
export type { BlobProblemCode } from './embedded/blob-problem.ts';
export type { EmbeddedBlobStore } from './embedded/blob-store.ts';
export { examineDataDir, type DiskFinding } from './embedded/examine-data-dir.ts';
export { acquireLock, type OsLock } from './embedded/os-lock.ts';
export {
  openEmbeddedPlatform,
  type EmbeddedPlatform,
  type EmbeddedPlatformOptions,
} from './embedded/platform.ts';
export { relayOutbox, type QueuesByName } from './outbox-relay.ts';
export { TokenAuthenticator } from './token-authenticator.ts';
export { isToken, readSettings, type Settings } from './settings.ts';
