import { screenKeys, screenNames, type ScreenName } from './routes.ts';

const withinMs = 1500;

/** Calls `go` for `g` followed by a screen's key; silent while a field has the focus. */
export function listenForShortcuts(target: EventTarget, go: (screen: ScreenName) => void): () => void {
  let startedAt = -Infinity;
  const listener = (event: Event) => {
    const { key, target, altKey, ctrlKey, metaKey, timeStamp } = event as KeyboardEvent;
    const isField = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    if (isField || altKey || ctrlKey || metaKey) return;
    const screen = screenNames.find((name) => screenKeys[name] === key);
    if (timeStamp - startedAt < withinMs && screen) {
      event.preventDefault();
      startedAt = -Infinity;
      go(screen);
    } else {
      startedAt = key === 'g' ? timeStamp : -Infinity;
    }
  };
  target.addEventListener('keydown', listener);
  return () => target.removeEventListener('keydown', listener);
}
