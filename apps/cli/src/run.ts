import { describeReason } from '@senti/contract';
import { RefusedError } from '@senti/pipeline';
import { InvalidSettingError } from '@senti/platform';
import type { CommandContext } from './arguments.ts';
import { backup } from './commands/backup.ts';
import { bench } from './commands/bench.ts';
import { classify } from './commands/classify.ts';
import { doctor } from './commands/doctor.ts';
import { evaluate } from './commands/evaluate.ts';
import { inspect } from './commands/inspect.ts';
import { jobs } from './commands/jobs.ts';
import { restore } from './commands/restore.ts';
import { serve } from './commands/serve.ts';
import { train } from './commands/train.ts';
import { EnvironmentError, exitCodes, UsageError } from './errors.ts';
import { usage } from './usage.ts';

const commands = { train, evaluate, classify, inspect, serve, backup, restore, doctor, jobs, bench };

/** Most end with nothing, which is `done`; others with an exit code. */
type Command = (args: string[], context: CommandContext) => Promise<unknown>;

/** Does what a command line asks for; its exit code. */
export async function run([name, ...args]: string[], signal: AbortSignal): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(`${usage}\n`);
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  try {
    if (!Object.hasOwn(commands, name)) throw new UsageError(`No existe la orden «${name}».`);
    const command: Command = commands[name as keyof typeof commands];
    const exitCode = await command(args, { signal });
    return typeof exitCode === 'number' ? exitCode : exitCodes.done;
  } catch (error) {
    if (signal.aborted) return exitCodes.interrupted;
    const [message, exitCode] = explain(error);
    process.stderr.write(`${message}\n`);
    return exitCode;
  }
}

function explain(error: unknown): [message: string, exitCode: number] {
  if (error instanceof UsageError) return [`${error.message}\n\n${usage}`, exitCodes.usage];
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return [`${error.message}\n\n${usage}`, exitCodes.usage];
  }
  if (error instanceof RefusedError) return [describeReason(error.reason, 'es'), exitCodes.refused];
  if (error instanceof InvalidSettingError) return [error.message, exitCodes.usage];
  if (error instanceof EnvironmentError) return [error.message, exitCodes.fault];
  return [
    `Fallo interno: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    exitCodes.fault,
  ];
}
