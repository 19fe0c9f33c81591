import { Unzip, UnzipInflate } from 'fflate';
import { SaxesParser } from 'saxes';
import { DatasetRefusedError } from './errors.ts';
import { datasetLimits } from './limits.ts';
import { isVoid, type FileRow } from './table.ts';
import { createUnpackBudget } from './unpack.ts';

/** Packed bytes unpacked at a time: at most a thousand times as many come out before limits are looked at. */
const sliceBytes = 4096;

type Sink = (text: string, isLast: boolean) => void;
type Budget = ReturnType<typeof createUnpackBudget>;

/**
 * The rows of a workbook's first visible sheet, each with the sheet's own row number. Of formulas the value
 * that was last computed counts; macros, styles and all else are not even unpacked.
 *
 * @throws {DatasetRefusedError} `workbook-broken`, `zip-without-sheet`, `too-many-columns`,
 *   `line-too-long`, `unpacked-too-large` or `unpack-ratio`.
 */
export function* readWorkbook(zip: Uint8Array): Generator<FileRow[], void> {
  const budget = createUnpackBudget(datasetLimits.workbookUnpackedBytes);
  budget.takePacked(zip.length);
  const book = new BookReader();
  for (const _ of unzip(zip, (name) => book.sinkOf(name), budget));
  const path = book.sheetPath();
  if (path === undefined) throw new DatasetRefusedError('zip-without-sheet');
  const sheet = new SheetReader(book.sharedTexts);
  for (const _ of unzip(zip, (name) => (name === path ? sheet.sink : undefined), budget)) {
    if (sheet.rows.length > 0) yield sheet.takeRows();
  }
  yield sheet.takeRows();
}

/** Unpacks the entries that have a sink, a slice at a time, and yields after each. */
function* unzip(
  zip: Uint8Array,
  sinkOf: (name: string) => Sink | undefined,
  budget: Budget,
): Generator<void, void> {
  const unzipper = new Unzip();
  let failure: unknown;
  unzipper.register(UnzipInflate);
  unzipper.onfile = (file) => {
    const sink = sinkOf(file.name);
    if (!sink) return;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    file.ondata = (error, bytes, isLast) => {
      if (failure !== undefined) return;
      try {
        const fault: Error | null = error; // none while all goes well
        if (fault) throw fault;
        budget.takeUnpacked(bytes.length);
        sink(decoder.decode(bytes, { stream: !isLast }), isLast);
      } catch (cause) {
        failure = cause;
      }
    };
    file.start();
  };
  for (let start = 0; start < zip.length; start += sliceBytes) {
    try {
      const end = Math.min(start + sliceBytes, zip.length);
      unzipper.push(zip.subarray(start, end), end === zip.length);
    } catch (cause) {
      failure ??= cause;
    }
    if (failure instanceof DatasetRefusedError) throw failure;
    if (failure !== undefined) throw new DatasetRefusedError('workbook-broken');
    yield;
  }
}

/** Hands on the elements of a document, without their prefixes. */
function createXmlSink(handler: {
  open?: (name: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}): Sink {
  const parser = new SaxesParser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('error', () => {
    throw new DatasetRefusedError('workbook-broken');
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(local(name), attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('closetag', ({ name }) => handler.close?.(local(name)));
  return (text, isLast) => {
    parser.write(text);
    if (isLast) parser.close();
  };
}

/** Which sheet comes first, and the texts that cells refer to. */
class BookReader {
  readonly sharedTexts: string[] = [];
  readonly #sheets: { id: string; isHidden: boolean }[] = [];
  readonly #targets = new Map<string, string>();
  readonly #paths: string[] = [];

  sinkOf(name: string): Sink | undefined {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) this.#paths.push(name);
    if (name === 'xl/workbook.xml') {
      return createXmlSink({
        open: (tag, attributes) => {
          if (tag !== 'sheet') return;
          const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
          this.#sheets.push({ id: attributes['r:id'] ?? '', isHidden });
        },
      });
    }
    if (name === 'xl/_rels/workbook.xml.rels') {
      return createXmlSink({
        open: (tag, { Id = '', Target = '' }) => {
          if (tag === 'Relationship') this.#targets.set(Id, Target);
        },
      });
    }
    return name === 'xl/sharedStrings.xml' ? this.#sharedTextSink() : undefined;
  }

  /** The path of the first visible sheet; where the workbook doesn't say, the first there is. */
  sheetPath(): string | undefined {
    const first = this.#sheets.find(({ isHidden }) => !isHidden);
    const target = first && this.#targets.get(first.id)?.replace(/^\/(?:xl\/)?/, '');
    const path = target && (target.startsWith('xl/') ? target : `xl/${target}`);
    return this.#paths.find((one) => one === path) ?? this.#paths.toSorted()[0];
  }

  #sharedTextSink(): Sink {
    const text = new TextCollector();
    return createXmlSink({
      open: (tag) => text.open(tag),
      text: (piece) => text.add(piece),
      close: (tag) => {
        text.close(tag);
        if (tag === 'si') this.sharedTexts.push(text.take());
      },
    });
  }
}

/** Joins the runs of a rich text, without the readings that go with East Asian characters (`rPh`). */
class TextCollector {
  #text = '';
  #isInText = false;
  #isInReading = false;

  open(tag: string): void {
    if (tag === 'rPh') this.#isInReading = true;
    if (tag === 't') this.#isInText = !this.#isInReading;
  }
  close(tag: string): void {
    if (tag === 'rPh') this.#isInReading = false;
    if (tag === 't') this.#isInText = false;
  }
  add(piece: string): void {
    if (this.#isInText) this.#text += piece;
  }
  take(): string {
    const text = this.#text;
    this.#text = '';
    // ECMA-376, 22.4.2.4: a character that XML can't hold is written as _xHHHH_
    return text.replaceAll(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

/** Rows out of a sheet's cells. */
class SheetReader {
  rows: FileRow[] = [];
  readonly sink: Sink;
  readonly #sharedTexts: readonly string[];
  #line = 0;
  #column = -1;
  #cells: string[] = [];
  #type = '';
  #value = '';
  #isInValue = false;

  constructor(sharedTexts: readonly string[]) {
    this.#sharedTexts = sharedTexts;
    const text = new TextCollector();
    this.sink = createXmlSink({
      open: (tag, attributes) => {
        if (tag === 'row') this.#openRow(attributes['r']);
        else if (tag === 'c') this.#openCell(attributes['r'], attributes['t'] ?? 'n');
        else if (tag === 'v') this.#isInValue = true;
        else text.open(tag);
      },
      text: (piece) => {
        if (this.#isInValue) this.#value += piece;
        else text.add(piece);
      },
      close: (tag) => {
        text.close(tag);
        if (tag === 'v') this.#isInValue = false;
        else if (tag === 'c') this.#closeCell(text.take());
        else if (tag === 'row') this.#closeRow();
      },
    });
  }

  takeRows(): FileRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  #openRow(number: string | undefined): void {
    const line = Number(number ?? this.#line + 1);
    this.#line = Number.isSafeInteger(line) && line > this.#line ? line : this.#line + 1;
    this.#column = -1;
    this.#cells = [];
  }

  #openCell(reference: string | undefined, type: string): void {
    this.#column = columnOf(reference) ?? this.#column + 1;
    this.#type = type;
    this.#value = '';
  }

  #closeCell(inline: string): void {
    const cell = this.#read(inline);
    if (cell === '') return;
    const { columns, lineBytes } = datasetLimits;
    if (this.#column >= columns) {
      throw new DatasetRefusedError('too-many-columns', { columns: this.#column + 1, max: columns });
    }
    if (cell.length > lineBytes) {
      throw new DatasetRefusedError('line-too-long', { line: this.#line, max: lineBytes });
    }
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = cell;
  }

  #read(inline: string): string {
    if (this.#type === 'inlineStr') return inline;
    if (this.#type === 's') return this.#sharedTexts[Number(this.#value)] ?? '';
    return this.#type === 'e' ? '' : this.#value;
  }

  #closeRow(): void {
    if (!isVoid(this.#cells)) this.rows.push({ line: this.#line, cells: this.#cells });
  }
}

/** The column of a reference like `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (letters === undefined) return undefined;
  return letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
