const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;

/** Paths on a field of 20 by 20, drawn in strokes. */
export const icons = {
  alert: 'M10 3.2l7.5 13.2h-15zM10 8.5v3.6M10 14.3v.1',
  check: 'M4 10.5l4 4 8-9',
  clasificar: 'M2.5 10h15',
  close: 'M5 5l10 10M15 5L5 15',
  corregir: 'M12.5 4.5l3 3L7 16H4v-3zM10.5 6.5l3 3',
  dot: circle(10, 10, 4),
  down: 'M5.5 8l4.5 4.5L14.5 8',
  download: 'M10 3v9.5M6 9l4 4 4-4M4 16.5h12',
  entrenar: 'M4 16V11M8 16V8M12 16V9.5M16 16V4M3 16h14',
  eye: `M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5z${circle(10, 10, 2.2)}`,
  file: 'M5 3h6.5L15 6.5V17H5zM11.5 3v3.5H15',
  info: `${circle(10, 10, 7)}M10 9.3v4M10 6.7v.1`,
  lock: 'M6 9h8a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 14 17H6a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 6 9zM7 9V6.5a3 3 0 0 1 6 0V9',
  lote: 'M5 4h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM3 8h14M3 12h14',
  modelos: 'M10 2.8 16.5 6.4v7.2L10 17.2 3.5 13.6V6.4zM3.7 6.5 10 10l6.3-3.5M10 10v7',
  offline:
    'M3 3l14 14M2.5 8A11 11 0 0 1 5.5 6M8.5 4.7A11 11 0 0 1 17.5 8M5 11.2a7 7 0 0 1 2.8-1.7M12.5 9.6A7 7 0 0 1 15 11.2M10 15.5v.1',
  paste:
    'M6.5 4.5h7A1.5 1.5 0 0 1 15 6v9a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 5 15V6a1.5 1.5 0 0 1 1.5-1.5zM8 4.5V3h4v1.5',
  run: `M10 3a7 7 0 1 0 7 7${circle(10, 10, 1.6)}`,
  search: `${circle(9, 9, 5)}M13 13l4 4`,
  send: 'M3 11v5h14v-5M10 12V3.5M6.5 7L10 3.5 13.5 7',
  sun: `${circle(10, 10, 3.5)}M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M15.3 4.7l-1.4 1.4M6.1 13.9l-1.4 1.4`,
  table:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4zM3 8h14M8 8v8',
  trash: 'M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.6L14 6',
  undo: 'M7 5L3.5 8.5 7 12M4 8.5h7.5a4 4 0 0 1 0 8H8',
  up: 'M5.5 12.5L10 8l4.5 4.5',
} as const;
export type IconName = keyof typeof icons;
