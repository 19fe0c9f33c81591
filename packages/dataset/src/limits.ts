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
  /** Bytes that a packed file may unpack to. */
  unpackedBytes: 1_500_000_000,
  /** Unpacked over packed bytes; text that people wrote packs to a third or a tenth. */
  unpackRatio: 200,
} as const;
