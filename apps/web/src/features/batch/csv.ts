export interface CsvStyle {
  /** Spreadsheets split at `;` where the comma is the decimal mark. */
  separator: ',' | ';';
}

/**
 * A table as CSV (RFC 4180, CRLF, with a byte order mark so that Excel reads UTF-8). A cell that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 *
 * Source: OWASP, "CSV Injection".
 */
export function toCsv(rows: readonly (readonly string[])[], { separator }: CsvStyle): string {
  const quote = (cell: string) => {
    const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
    return /["\r\n,;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return '\ufeff' + rows.map((row) => row.map(quote).join(separator) + '\r\n').join('');
}
