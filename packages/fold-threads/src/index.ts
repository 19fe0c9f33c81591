export { FoldThreadError } from './errors.ts';
export { createFoldThreads } from './fold-threads.ts';
