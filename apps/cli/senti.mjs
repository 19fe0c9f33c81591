import { enableCompileCache } from 'node:module';

/*
 * Entry of the `senti` command. JavaScript, so that the cache is on before the first TypeScript is met: what takes
 * types away (13 MB, 15 ms) is then loaded only when a source is new to the cache.
 */
enableCompileCache();
await import('./src/main.ts');
