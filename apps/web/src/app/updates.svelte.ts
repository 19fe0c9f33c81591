import type { Workbox } from 'workbox-window';

const lookEveryMs = 3_600_000;

/** A newer Senti: told, never applied without being asked. */
class Updates {
  state = $state<'none' | 'offered' | 'later' | 'applying'>('none');
  #workbox: Workbox | undefined;

  async start() {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    const { Workbox } = await import('workbox-window');
    this.#workbox = new Workbox('/sw.js');
    this.#workbox.addEventListener('waiting', () => (this.state = 'offered'));
    this.#workbox.addEventListener('controlling', (event) => {
      if (this.state === 'applying') location.reload();
      // another tab applied it: this one goes on with what it has loaded and is told
      else if (event.isUpdate) this.state = 'offered';
    });
    try {
      const registration = await this.#workbox.register();
      // a page that stays open for days is told too; a failed look is made good by the next
      setInterval(() => void registration?.update().catch(() => undefined), lookEveryMs);
    } catch {
      // no offline use here (an address without https, storage refused); all else works
    }
  }

  async apply() {
    this.state = 'applying';
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.waiting) this.#workbox?.messageSkipWaiting();
    else location.reload(); // another tab has applied it
  }

  postpone() {
    this.state = 'later';
  }
}

export const updates = new Updates();
