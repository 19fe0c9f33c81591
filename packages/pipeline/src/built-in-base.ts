import { baseCorpusName, baseCorpusSha256 } from '@senti/base-corpus';

/** The built-in base corpus, as cards name it. */
export const builtInBase = { kind: 'built-in' as const, name: baseCorpusName, sha256: baseCorpusSha256 };
