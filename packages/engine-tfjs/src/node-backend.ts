/** The part of Node that is needed here; reached through the global, so that bundlers see no `node:` import. */
interface NodeGlobals {
  process?: { getBuiltinModule?: (name: string) => unknown; env: Record<string, string | undefined> };
}

/** Not a literal: whoever checks or bundles this must not look for a package that nothing here depends on. */
const packageName: string = '@tensorflow/tfjs-node';

/**
 * Loads tfjs-node, which registers the backend `tensorflow`. It is in no list of dependencies, for it
 * fetches 380 MB at install; whoever wants it adds it.
 *
 * @throws what its loading throws: it is not installed, or its library does not fit this machine.
 */
export async function loadTfjsNode(load: () => Promise<unknown> = importTfjsNode): Promise<void> {
  const { process } = globalThis as NodeGlobals;
  const util = process?.getBuiltinModule?.('node:util');
  if (util === undefined) throw new TypeError('tfjs-node runs in Node alone');
  restoreRemovedChecks(util as Record<string, unknown>);
  process!.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2'; // else it tells stderr what this machine's processor can do
  await load();
}

/**
 * tfjs-node 4.22 calls both: Node 23 removed the first one, and warns of the second at each start.
 *
 * Source: https://github.com/tensorflow/tfjs/issues/8609
 */
function restoreRemovedChecks(util: Record<string, unknown>): void {
  util['isNullOrUndefined'] ??= (value: unknown) => value === null || value === undefined;
  util['isArray'] = Array.isArray;
}

function importTfjsNode(): Promise<unknown> {
  return import(/* @vite-ignore */ packageName);
}
