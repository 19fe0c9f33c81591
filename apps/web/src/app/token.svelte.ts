import { localStore } from '../storage/small-store.ts';

const storageKey = 'senti.token';

/** The key for writing, as the server prints it in its address at start. */
class Token {
  value = $state<string>();

  /** Takes `?token=` out of the address and keeps it. */
  start() {
    const address = new URL(location.href);
    const given = address.searchParams.get('token');
    if (given !== null) {
      address.searchParams.delete('token');
      history.replaceState(history.state, '', address.pathname + address.search + address.hash);
    }
    if (given) this.set(given);
    else this.value = localStore.get(storageKey) ?? undefined;
  }

  set(value: string) {
    this.value = value;
    localStore.set(storageKey, value);
  }

  /** After a refusal. */
  forget() {
    this.value = undefined;
    localStore.set(storageKey, undefined);
  }
}

export const token = new Token();
