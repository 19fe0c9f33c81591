/** `localStorage` or `sessionStorage` where a browser may refuse both: then nothing is remembered. */
export interface SmallStore {
  get: (key: string) => string | null;
  /** `undefined` forgets. */
  set: (key: string, value: string | undefined) => void;
}

function createSmallStore(area: () => Storage): SmallStore {
  return {
    get(key) {
      try {
        return area().getItem(key);
      } catch {
        return null;
      }
    },
    set(key, value) {
      try {
        if (value === undefined) area().removeItem(key);
        else area().setItem(key, value);
      } catch {
        // refused or full: what it holds are comforts, none is needed
      }
    },
  };
}

/** Outlives the tab. */
export const localStore = createSmallStore(() => localStorage);

/** Lives as long as the tab, over reloads. */
export const sessionStore = createSmallStore(() => sessionStorage);
