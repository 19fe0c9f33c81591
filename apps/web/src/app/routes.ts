export const screenNames = ['clasificar', 'lote', 'modelos', 'entrenar', 'corregir'] as const;
export type ScreenName = (typeof screenNames)[number];

/** The key that leads to a screen after `g`. */
export const screenKeys: Record<ScreenName, string> = {
  clasificar: 'c',
  lote: 'l',
  modelos: 'm',
  entrenar: 'e',
  corregir: 'r',
};

export interface Route {
  screen: ScreenName;
  /** What follows the screen's name: on `modelos` the model whose card is open. */
  detail: string | undefined;
}

/** `#/modelos/3f9c52d81b7ae604` → screen and detail; anything else is the first screen. */
export function parseRoute(hash: string): Route {
  const [, screen, detail] = /^#\/(\w+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  const known = screenNames.find((name) => name === screen);
  return { screen: known ?? 'clasificar', detail: known && detail };
}

export function hrefOf(screen: ScreenName, detail?: string): string {
  return detail === undefined ? `#/${screen}` : `#/${screen}/${detail}`;
}
