import { idiomsVersion, type CountVectorizerSpec, type SentiEsSpec } from './analyzer-spec.ts';
import { codePointOrderOf } from './code-point-order.ts';
import { CountVocabulary } from './count-vocabulary.ts';
import { UnknownAnalyzerError, VocabularyFormatError } from './errors.ts';
import { BlockVocabulary } from './senti-es/block-vocabulary.ts';
import type { VocabularyBlock } from './senti-es/vocabulary-block.ts';
import { packTerms, unpackTerms } from './term-list.ts';
import type { Vocabulary } from './vocabulary.ts';

const countFormat = 'senti-vocabulary-1';
const blockFormat = 'senti-vocabulary-2';

type Fields = Record<string, unknown>;

/** What a file of blocks is made of. */
export type VocabularyBlocks = Pick<BlockVocabulary, 'spec' | 'blocks'>;

/**
 * The text of `vocabulary.json`: the analyzer and the terms in column order. Blocks over the same kind of
 * n-gram share their terms: `groups` says which blocks have which, each packed (see `packTerms`).
 *
 * @throws {VocabularyFormatError} when the vocabulary is of a kind that has no file.
 */
export function encodeVocabulary(vocabulary: Vocabulary | VocabularyBlocks): string {
  if (vocabulary instanceof CountVocabulary) {
    return JSON.stringify({ format: countFormat, analyzer: vocabulary.spec, terms: vocabulary.terms });
  }
  if (!('blocks' in vocabulary)) throw new VocabularyFormatError('no vocabulary of ours');
  const { spec, blocks } = vocabulary;
  return JSON.stringify({
    format: blockFormat,
    analyzer: spec,
    blocks: blocks.map(({ name, grams }) => ({ name, grams })),
    groups: groupTerms(blocks),
  });
}

/**
 * The vocabulary of a `vocabulary.json`.
 *
 * @throws {VocabularyFormatError} when the text is not such a file, or a term stands twice.
 * @throws {UnknownAnalyzerError} when it names an analyzer that this version has not.
 */
export function decodeVocabulary(json: string): Vocabulary {
  const file = parseObject(json);
  if (file['format'] === countFormat) {
    const terms = file['terms'];
    if (!isListOf(terms, 'string')) throw new VocabularyFormatError('"terms" is not a list of strings');
    return new CountVocabulary(parseCountSpec(file['analyzer']), terms);
  }
  if (file['format'] !== blockFormat) {
    throw new VocabularyFormatError(`"format" is not "${countFormat}" or "${blockFormat}"`);
  }
  return new BlockVocabulary(parseSentiEsSpec(file['analyzer']), parseBlocks(file));
}

/** Terms by the set of blocks that have them, in code point order within each. */
function groupTerms(blocks: readonly VocabularyBlock[]): { blocks: number[]; terms: string }[] {
  // A set is a number, and a set with one more block is found by both numbers: most terms are of one block alone.
  const sets: { blocks: number[]; terms: string[] }[] = [{ blocks: [], terms: [] }];
  const groups: typeof sets = [];
  const joined = new Map<number, number>();
  const withBlock = (set: number, block: number): number => {
    const key = set * blocks.length + block;
    let found = joined.get(key);
    if (found === undefined) {
      found = sets.push({ blocks: [...sets[set]!.blocks, block], terms: [] }) - 1;
      joined.set(key, found);
    }
    return found;
  };
  for (const kind of ['words', 'chars'] as const) {
    const own = [...blocks.keys()].filter((block) => blocks[block]!.grams === kind);
    if (own.length === 1 && blocks[own[0]!]!.terms.length > 0) {
      groups.push({ blocks: own, terms: [...blocks[own[0]!]!.terms] });
      continue;
    }
    const setOf = new Map<string, number>();
    for (const block of own) {
      for (const term of blocks[block]!.terms) setOf.set(term, withBlock(setOf.get(term) ?? 0, block));
    }
    for (const [term, set] of setOf) {
      const group = sets[set]!;
      if (group.terms.push(term) === 1) groups.push(group);
    }
  }
  return groups.map((group) => ({ blocks: group.blocks, terms: packTerms(group.terms) }));
}

function parseBlocks(file: Fields): VocabularyBlock[] {
  const { blocks, groups } = file;
  if (!isListOf(blocks, 'object')) throw new VocabularyFormatError('"blocks" is not a list');
  if (!isListOf(groups, 'object')) throw new VocabularyFormatError('"groups" is not a list');
  const parsed = (blocks as Fields[]).map(({ name, grams }) => {
    if (typeof name !== 'string' || (grams !== 'words' && grams !== 'chars')) {
      throw new VocabularyFormatError('a block lacks its name or its kind of n-grams');
    }
    return { name, grams, terms: [] as string[] } satisfies VocabularyBlock;
  });
  for (const { blocks: owning, terms } of groups as Fields[]) {
    if (!isListOf(owning, 'number') || typeof terms !== 'string') {
      throw new VocabularyFormatError('a group lacks its blocks or its terms');
    }
    const unpacked = unpackTerms(terms);
    for (const block of owning) {
      const owner = parsed[block];
      if (!owner) throw new VocabularyFormatError(`there is no block ${block}`);
      for (const term of unpacked) owner.terms.push(term);
    }
  }
  const order = codePointOrderOf((groups as Fields[]).map(({ terms }) => terms as string));
  for (const { terms } of parsed) terms.sort(order);
  return parsed;
}

function parseObject(json: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new VocabularyFormatError('not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null) throw new VocabularyFormatError('not a JSON object');
  return value as Fields;
}

function parseCountSpec(value: unknown): CountVectorizerSpec {
  const { name, version, options } = parseSpec(value);
  const range = options['ngramRange'];
  if (name !== 'countvectorizer' || version !== 1) throw new UnknownAnalyzerError(`${name}-${version}`);
  if (!isListOf(range, 'number') || range.length !== 2) {
    throw new VocabularyFormatError('"analyzer" lacks its n-gram range');
  }
  return { name, version, options: { ngramRange: [range[0]!, range[1]!] } };
}

function parseSentiEsSpec(value: unknown): SentiEsSpec {
  const { name, version, options } = parseSpec(value);
  const { idioms } = options;
  if (name !== 'senti-es' || version !== 1) throw new UnknownAnalyzerError(`${name}-${version}`);
  if (typeof idioms !== 'boolean' && typeof idioms !== 'number') {
    throw new VocabularyFormatError('"analyzer" lacks "idioms"');
  }
  // Other tables would read other columns out of a text than the model was trained on.
  if (idioms !== false && idioms !== idiomsVersion) {
    throw new UnknownAnalyzerError(`${name}-${version} with idioms ${idioms === true ? 1 : idioms}`);
  }
  return { name, version, options: { idioms } };
}

function parseSpec(value: unknown): { name: string; version: number; options: Fields } {
  const spec = value as { name?: unknown; version?: unknown; options?: unknown } | null | undefined;
  const { name, version, options } = spec ?? {};
  if (
    typeof name !== 'string' ||
    typeof version !== 'number' ||
    typeof options !== 'object' ||
    options === null
  ) {
    throw new VocabularyFormatError('"analyzer" lacks a name, a version or options');
  }
  return { name, version, options: options as Fields };
}

function isListOf(value: unknown, type: 'string'): value is string[];
function isListOf(value: unknown, type: 'number'): value is number[];
function isListOf(value: unknown, type: 'object'): value is object[];
function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type && item !== null);
}
