import type { Language } from '@senti/contract';
import { localStore } from '../storage/small-store.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Dictionary } from './i18n/es.ts';
import { initialLanguage } from './initial-language.ts';

const storageKey = 'senti.language';

const loaders: Record<Language, () => Promise<Dictionary>> = {
  es: async () => (await import('./i18n/es.ts')).es,
  en: async () => (await import('./i18n/en.ts')).en,
};

class I18n {
  language = $state<Language>('es');
  #dictionary = $state.raw<Dictionary>();
  readonly formats: Formats = $derived(createFormats(this.language));

  /** The page's words. Loaded before anything is drawn. */
  get t(): Dictionary {
    return this.#dictionary!;
  }

  async start() {
    await this.use(initialLanguage(localStore.get(storageKey), navigator.languages));
  }

  async use(language: Language) {
    const dictionary = await loaders[language]();
    this.#dictionary = dictionary;
    this.language = language;
    document.documentElement.lang = language;
  }

  async choose(language: Language) {
    localStore.set(storageKey, language);
    await this.use(language);
  }
}

export const i18n = new I18n();
