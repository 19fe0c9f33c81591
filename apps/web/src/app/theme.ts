import { localStore } from '../storage/small-store.ts';

const storageKey = 'senti.theme';

/** Light or dark: the system's, until the person chooses. */
class Theme {
  start() {
    const stored = localStore.get(storageKey);
    if (stored === 'light' || stored === 'dark') document.documentElement.dataset['theme'] = stored;
  }

  toggle() {
    const { dataset } = document.documentElement;
    const now = dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    dataset['theme'] = now === 'dark' ? 'light' : 'dark';
    localStore.set(storageKey, dataset['theme']);
  }
}

export const theme = new Theme();
