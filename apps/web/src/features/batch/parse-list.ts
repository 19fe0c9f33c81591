import { maxTextLength } from '../../inference/limits.ts';

export interface ParsedList {
  texts: string[];
  /** Numbers of the lines that are too long to classify. */
  tooLong: number[];
}

/** The reviews of a list, one a line; blank lines go, and so does a label or other column after a tab. */
export function parseList(list: string): ParsedList {
  const texts: string[] = [];
  const tooLong: number[] = [];
  list.split(/\r\n|\n|\r/).forEach((line, index) => {
    const text = (line.split('\t').find((cell) => cell.trim() !== '') ?? '').trim();
    if (text === '') return;
    if (text.length > maxTextLength) tooLong.push(index + 1);
    else texts.push(text);
  });
  return { texts, tooLong };
}

/** The text of a file: UTF-8, or what Windows wrote before it. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
