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
  const asksForHelp = [name, ...args].some((argument) => argument === '--help' || argument === '-h');
  if (name === undefined || asksForHelp) {
    process.stdout.write(`${usage}\n`);
    return asksForHelp ? exitCodes.done : exitCodes.usage;
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
    return [`${describeParseError(error)}\n\n${usage}`, exitCodes.usage];
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

/** In Spanish what Node's `parseArgs` says in English; it names what was wrong in quotes. */
function describeParseError({ message, code }: TypeError & { code: unknown }): string {
  const [, named] = /'([^']*?)(?: <value>)?'/.exec(message) ?? [];
  switch (named !== undefined && code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `No existe la opción «${named}».`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Sobra «${named}».`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('not take')
        ? `La opción «${named}» no lleva valor.`
        : `A la opción «${named}» le falta su valor.`;
    default:
      return message;
  }
}
