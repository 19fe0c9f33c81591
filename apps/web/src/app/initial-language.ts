import type { Language } from '@senti/contract';

/** The language to start in: the one chosen before, else the browser's where we have it, else Spanish. */
export function initialLanguage(stored: string | null, wished: readonly string[]): Language {
  if (stored === 'es' || stored === 'en') return stored;
  const known = wished
    .map((tag) => tag.toLowerCase().split('-')[0])
    .find((tag) => tag === 'es' || tag === 'en');
  return known === 'en' ? 'en' : 'es';
}
