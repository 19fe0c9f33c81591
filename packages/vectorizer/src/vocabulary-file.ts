import type { CountVectorizerSpec } from './analyzer-spec.ts';
import { blockFormat, toBlockVocabulary } from './block-vocabulary-file.ts';
import { CountVocabulary } from './count-vocabulary.ts';
import { UnknownAnalyzerError, VocabularyFormatError } from './errors.ts';
import type { BlockVocabulary } from './senti-es/block-vocabulary.ts';
import type { VocabularyBlock } from './senti-es/vocabulary-block.ts';
import { packTerms } from './term-list.ts';
import { isListOf, parseFile, parseSpec } from './vocabulary-json.ts';
import type { Vocabulary } from './vocabulary.ts';

const countFormat = 'senti-vocabulary-1';

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
  const file = parseFile(json);
  if (file['format'] === countFormat) {
    const terms = file['terms'];
    if (!isListOf(terms, 'string')) throw new VocabularyFormatError('"terms" is not a list of strings');
    return new CountVocabulary(parseCountSpec(file['analyzer']), terms);
  }
  if (file['format'] !== blockFormat) {
    throw new VocabularyFormatError(`"format" is not "${countFormat}" or "${blockFormat}"`);
  }
  return toBlockVocabulary(file);
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

function parseCountSpec(value: unknown): CountVectorizerSpec {
  const { name, version, options } = parseSpec(value);
  const range = options['ngramRange'];
  if (name !== 'countvectorizer' || version !== 1) throw new UnknownAnalyzerError(`${name}-${version}`);
  if (!isListOf(range, 'number') || range.length !== 2) {
    throw new VocabularyFormatError('"analyzer" lacks its n-gram range');
  }
  return { name, version, options: { ngramRange: [range[0]!, range[1]!] } };
}
