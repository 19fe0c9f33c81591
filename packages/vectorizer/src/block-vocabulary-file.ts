import { idiomsVersion, type SentiEsSpec } from './analyzer-spec.ts';
import { codePointOrderOf } from './code-point-order.ts';
import { UnknownAnalyzerError, VocabularyFormatError } from './errors.ts';
import { BlockVocabulary } from './senti-es/block-vocabulary.ts';
import type { VocabularyBlock } from './senti-es/vocabulary-block.ts';
import { unpackTerms } from './term-list.ts';
import { isListOf, parseFile, parseSpec, type Fields } from './vocabulary-json.ts';

export const blockFormat = 'senti-vocabulary-2';

/**
 * What `decodeVocabulary` gives for a file of blocks, without the code of others, for which it is `undefined`.
 *
 * @throws {VocabularyFormatError} as `decodeVocabulary` does, and {UnknownAnalyzerError}.
 */
export function decodeBlockVocabulary(json: string): BlockVocabulary | undefined {
  const file = parseFile(json);
  return file['format'] === blockFormat ? toBlockVocabulary(file) : undefined;
}

/** @throws {VocabularyFormatError} and {UnknownAnalyzerError}, as `decodeVocabulary` does. */
export function toBlockVocabulary(file: Fields): BlockVocabulary {
  return new BlockVocabulary(parseSentiEsSpec(file['analyzer']), parseBlocks(file));
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
