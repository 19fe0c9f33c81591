/** Base of all that this package throws. */
export abstract class VectorizerError extends Error {
  abstract readonly code: string;
  override get name(): string {
    return this.constructor.name;
  }
}

/** The analyzer is unknown here: the file was written by a newer version, or by something else. */
export class UnknownAnalyzerError extends VectorizerError {
  readonly code = 'unknown-analyzer';
  readonly analyzer: string;
  constructor(analyzer: string) {
    super(`no analyzer is called ${JSON.stringify(analyzer.slice(0, 80))}`);
    this.analyzer = analyzer;
  }
}

export class VocabularyFormatError extends VectorizerError {
  readonly code = 'vocabulary-format';
}
