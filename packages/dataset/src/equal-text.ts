/**
 * What equal texts share: their lower-cased words in order, whatever stands between them. A text without
 * any word (emoji alone, say) equals only itself.
 */
export function equalTextKey(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu);
  return words?.join(' ') ?? `\n${text}`;
}
