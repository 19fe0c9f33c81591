/** Bounds of what a labelled file may be. Each has its own refusal, but `textLength`, which costs a row. */
export const datasetLimits = {
  /** UTF-16 units of the longest review that is taken. */
  textLength: 10_000,
  /** Bytes without a line end. */
  lineBytes: 1_000_000,
  /** Columns of a table. */
  columns: 500,
  /** Reviews of a file. */
  rows: 2_000_000,
  /**
   * Different words, text by text, of the texts that are compared for near-equality: over what a corpus that
   * can be trained on has (320 MB, 7 to 8 bytes a word).
   */
  wordsCompared: 46_000_000,
  /** Bytes of a file, and those that a packed file may unpack to. */
  fileBytes: 1_500_000_000,
  /** Unpacked over packed bytes; text that people wrote packs to a third or a tenth. */
  unpackRatio: 200,
  /** Unpacked bytes that need no such proportion. */
  unpackFreely: 10_000_000,
  /** Bytes of a workbook as it stands, which has to be held, and of its sheet and texts unpacked. */
  workbookBytes: 100_000_000,
  workbookUnpackedBytes: 600_000_000,
  /** Reviews that each class must have for a model to be made. */
  rowsPerClass: 10,
} as const;
