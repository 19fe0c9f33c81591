export type * from './ports/authenticator.ts';
export type * from './ports/blob-store.ts';
export type * from './ports/catalog.ts';
export { systemClock, type Clock } from './ports/clock.ts';
export type * from './ports/job-queue.ts';
export { InvalidBlobKeyError, ItemTooLargeError, PlatformError, StaleReceiptError } from './errors.ts';
