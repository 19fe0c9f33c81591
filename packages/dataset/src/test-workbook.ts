import { strToU8, zipSync } from 'fflate';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

export interface TestWorkbook {
  /** How texts stand: in a list that cells refer to, as Excel has it, or in the cells. */
  texts?: 'shared' | 'inline';
  /** Further entries, or others in place of ours. */
  entries?: Record<string, string | Uint8Array>;
}

/** For tests: a workbook whose second sheet, the first that is visible, has these rows. */
export function testWorkbook(
  rows: readonly (readonly (string | number)[])[],
  { texts = 'shared', entries = {} }: TestWorkbook = {},
): Uint8Array {
  const shared: string[] = [];
  const cellOf = (value: string | number, row: number, column: number) => {
    const reference = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
    if (typeof value === 'number') return `<c ${reference}><f>1+1</f><v>${value}</v></c>`;
    if (texts === 'inline') return `<c ${reference} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
    shared.push(value);
    return `<c ${reference} t="s"><v>${shared.length - 1}</v></c>`;
  };
  const sheetRows = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellOf(cell, row, column)).join('')}</row>`,
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const runs = (text: string) =>
    `<si><r><t>${escape(text.slice(0, 3))}</t></r><r><t xml:space="preserve">${escape(text.slice(3))}</t></r><rPh><t>no</t></rPh></si>`;
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="a" state="hidden" r:id="rId1"/><sheet name="b" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>oculta</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>${sheetRows.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared.map(runs).join('')}</sst>`,
    'xl/vbaProject.bin': 'not even unpacked',
    ...entries,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
