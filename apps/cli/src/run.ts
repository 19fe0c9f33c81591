import type { CommandContext } from './arguments.ts';
import { EnvironmentError, exitCodes, UsageError } from './errors.ts';
import { usage } from './usage.ts';

/** Each loaded by itself: most of the start of a command is what it imports. */
const commands = {
  train: async () => (await import('./commands/train.ts')).train,
  evaluate: async () => (await import('./commands/evaluate.ts')).evaluate,
  classify: async () => (await import('./commands/classify.ts')).classify,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  serve: async () => (await import('./commands/serve.ts')).serve,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  jobs: async () => (await import('./commands/jobs.ts')).jobs,
  bench: async () => (await import('./commands/bench.ts')).bench,
} satisfies Record<string, () => Promise<Command>>;

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
    const command: Command = await commands[name as keyof typeof commands]();
    const exitCode = await command(args, { signal });
    return typeof exitCode === 'number' ? exitCode : exitCodes.done;
  } catch (error) {
    if (signal.aborted) return exitCodes.interrupted;
    const [message, exitCode] = await explain(error);
    process.stderr.write(`${message}\n`);
    return exitCode;
  }
}

async function explain(error: unknown): Promise<[message: string, exitCode: number]> {
  if (error instanceof UsageError) return [`${error.message}\n\n${usage}`, exitCodes.usage];
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return [`${error.message}\n\n${usage}`, exitCodes.usage];
  }
  if (error instanceof EnvironmentError) return [error.message, exitCodes.fault];
  const { RefusedError } = await import('@senti/pipeline/training');
  if (error instanceof RefusedError) {
    const { describeReason } = await import('@senti/contract');
    return [describeReason(error.reason, 'es'), exitCodes.refused];
  }
  const { InvalidSettingError } = await import('@senti/platform');
  if (error instanceof InvalidSettingError) return [error.message, exitCodes.usage];
  return [
    `Fallo interno: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    exitCodes.fault,
  ];
}
