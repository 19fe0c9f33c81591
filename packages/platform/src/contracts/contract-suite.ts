import { expect, it } from 'vitest';

/** Facts of a contract that an adapter's emulator gets wrong, by title, each with the reason. */
export type Skips = Readonly<Record<string, string>>;

export interface Suite {
  fact: (title: string, check: () => Promise<void>) => void;
  /** Fails when a skip names no fact: its title changed, or the fault it excused is gone. */
  end: () => void;
}

/** Registers the facts of one contract as tests, without those that are skipped. */
export function createSuite(skips: Skips = {}, timeoutMs?: number): Suite {
  const unused = new Set(Object.keys(skips));
  return {
    fact: (title, check) => {
      const reason = skips[title];
      if (unused.delete(title)) it.skip(`${title} [${reason ?? ''}]`, check);
      else it(title, check, timeoutMs);
    },
    end: () => {
      it('skips no fact that the contract does not have', () => {
        expect([...unused]).toEqual([]);
      });
    },
  };
}
