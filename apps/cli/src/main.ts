import { enableCompileCache } from 'node:module';
import { exitCodes } from './errors.ts';

/** Entry: the `senti` command. Results go to stdout, everything else to stderr. */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // whoever reads has seen enough, as `head` has
  process.exit(exitCodes.done);
});

// What Node makes of our sources is kept in its folder for temporary files, and found by what it starts too.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory;

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), stop.signal);
