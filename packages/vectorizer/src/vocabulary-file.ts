import type { AnalyzerSpec } from './analyzer.ts';
import { VocabularyFormatError } from './errors.ts';
import { Vocabulary } from './vocabulary.ts';

const format = 'senti-vocabulary-1';

/** The text of `vocabulary.json`: the analyzer and the terms in column order. */
export function encodeVocabulary(vocabulary: Vocabulary): string {
  return JSON.stringify({ format, analyzer: vocabulary.analyzer.spec, terms: vocabulary.terms });
}

/**
 * The vocabulary of a `vocabulary.json`.
 *
 * @throws {VocabularyFormatError} when the text is not such a file, or a term stands twice.
 * @throws {UnknownAnalyzerError} when it names an analyzer that this version has not.
 */
export function decodeVocabulary(json: string): Vocabulary {
  const file = parseObject(json);
  if (file['format'] !== format) throw new VocabularyFormatError(`"format" is not "${format}"`);
  const terms = file['terms'];
  if (!Array.isArray(terms) || !terms.every((term) => typeof term === 'string')) {
    throw new VocabularyFormatError('"terms" is not a list of strings');
  }
  return new Vocabulary(parseAnalyzerSpec(file['analyzer']), terms);
}

function parseObject(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new VocabularyFormatError('not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null) throw new VocabularyFormatError('not a JSON object');
  return value as Record<string, unknown>;
}

function parseAnalyzerSpec(value: unknown): AnalyzerSpec {
  const spec = value as Partial<AnalyzerSpec> | null | undefined;
  const range: unknown = spec?.options?.ngramRange;
  if (
    typeof spec?.name !== 'string' ||
    typeof spec.version !== 'number' ||
    !Array.isArray(range) ||
    range.length !== 2 ||
    !range.every((bound) => typeof bound === 'number')
  ) {
    throw new VocabularyFormatError('"analyzer" lacks a name, a version or an n-gram range');
  }
  return {
    name: spec.name,
    version: spec.version,
    options: { ngramRange: [range[0] as number, range[1] as number] },
  };
}
