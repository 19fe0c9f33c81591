import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

/** Preloaded by `--import`: the URLs of all modules that the process loads, a line each, in `SENTI_TEST_LOADED`. */
const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
process.on('exit', () => writeFileSync(process.env['SENTI_TEST_LOADED'], loaded.join('\n')));
