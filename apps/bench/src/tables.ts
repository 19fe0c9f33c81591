import type { Result, Round, Series } from './results.ts';
import { spreadOf } from './rounds.ts';

export type Language = 'es' | 'en';

interface Column {
  title: Record<Language, string>;
  /** What stands there of a series; '' where it has none. `all` are the series of its result. */
  tell: (one: Series, format: Format, all: readonly Series[]) => string;
}

type Format = ReturnType<typeof createFormat>;

/** Numbers as a language writes them, three digits of them where they are measured. */
function createFormat(language: Language) {
  const rounded = new Intl.NumberFormat(language, { maximumSignificantDigits: 3, useGrouping: 'always' });
  const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1 });
  return {
    number: (value: number) => rounded.format(value),
    percent: (value: number) => percent.format(value),
    chance: (value: number) => (value < 0.001 ? `< ${rounded.format(0.001)}` : rounded.format(value)),
    /** The median, and between which values it lies where there are several. */
    spread: (values: readonly number[], unit = ''): string => {
      const spread = spreadOf(values);
      if (!spread) return '';
      const median = `${rounded.format(spread.median)}${unit}`;
      return values.length === 1
        ? median
        : `${median} (${rounded.format(spread.min)}–${rounded.format(spread.max)})`;
    },
  };
}

const cpuOf = ({ cpuSeconds }: Round) => cpuSeconds ?? [];
const perSecond: Column = {
  title: { es: 'por segundo', en: 'a second' },
  tell: ({ amount, rounds }, { spread }) =>
    amount === 1 ? '' : spread(rounds.map(({ seconds }) => amount / seconds)),
};
const perCpuSecond: Column = {
  title: { es: 'por segundo de CPU', en: 'a CPU-second' },
  tell: ({ amount, rounds }, { spread }) => spread(rounds.flatMap(cpuOf).map((seconds) => amount / seconds)),
};
const wall: Column = {
  title: { es: 'tiempo', en: 'time' },
  tell: ({ rounds }, { spread }) =>
    spread(
      rounds.map(({ seconds }) => seconds),
      ' s',
    ),
};
const cpu: Column = {
  title: { es: 'CPU', en: 'CPU' },
  tell: ({ rounds }, { spread }) => spread(rounds.flatMap(cpuOf), ' s'),
};
const memory: Column = {
  title: { es: 'memoria', en: 'memory' },
  tell: ({ rounds }, { spread }) =>
    spread(
      rounds.flatMap(({ peakRssBytes }) => (peakRssBytes === undefined ? [] : peakRssBytes / 1e6)),
      ' MB',
    ),
};
const figure = (
  name: string,
  title: Column['title'],
  write: 'number' | 'percent' | 'chance' = 'number',
): Column => ({
  title,
  tell: ({ figures }, format) => (figures?.[name] === undefined ? '' : format[write](figures[name])),
});

/** CPU-seconds of a whole fit: a few epochs are scaled to all of them. */
function secondsOfAFit({ amount, rounds, figures }: Series): number[] {
  return rounds.flatMap(cpuOf).map((seconds) => (seconds * (figures?.['epochsOfAFit'] ?? amount)) / amount);
}

const fit: Column = {
  title: { es: 'CPU por ajuste', en: 'CPU a fit' },
  tell: (one, { spread }) => spread(secondsOfAFit(one), ' s'),
};
const timesSimd: Column = {
  title: { es: 'veces `simd`', en: 'times `simd`' },
  tell(one, { number }, all) {
    const simd = all.find(({ contestant, corpus }) => contestant === 'simd' && corpus === one.corpus);
    const [own, least] = [spreadOf(secondsOfAFit(one)), simd && spreadOf(secondsOfAFit(simd))];
    return own && least ? number(own.median / least.median) : '';
  },
};

const scaleColumns: Column[] = [
  figure('rows', { es: 'opiniones', en: 'reviews' }),
  wall,
  cpu,
  perSecond,
  memory,
  figure('terms', { es: 'expresiones', en: 'n-grams' }),
  figure('columns', { es: 'columnas del modelo', en: "the model's columns" }),
  figure('exponent', { es: 'exponente', en: 'exponent' }),
];

interface TableSpec {
  title: Record<Language, string>;
  columns: Column[];
}

/** What each benchmark's table shows. */
const tables: Record<string, TableSpec> = {
  inference: {
    title: { es: 'Clasificar', en: 'Classify' },
    columns: [{ title: { es: 'qué', en: 'what' }, tell: ({ unit }) => unit }, perSecond, perCpuSecond, wall],
  },
  engines: {
    title: {
      es: 'Un ajuste de la red de la tesis, 30 vueltas',
      en: "One fit of the thesis's network, 30 epochs",
    },
    columns: [fit, timesSimd, { title: { es: 'nota', en: 'note' }, tell: ({ note }) => note ?? '' }],
  },
  train: {
    title: { es: 'Entrenar, del archivo al modelo', en: 'Train, from file to model' },
    columns: [wall, cpu, memory],
  },
  accuracy: {
    title: { es: 'Acierto, en las mismas particiones', en: 'Accuracy, on the same folds' },
    columns: [
      figure('seed', { es: 'semilla', en: 'seed' }),
      figure('accuracy', { es: 'acierto', en: 'accuracy' }, 'percent'),
      figure('auc', { es: 'AUC', en: 'AUC' }),
      figure('logLoss', { es: 'pérdida', en: 'log-loss' }),
      figure('ece', { es: 'ECE', en: 'ECE' }),
      figure('pValue', { es: 'p (McNemar) contra la semilla 1', en: 'p (McNemar) against seed 1' }, 'chance'),
    ],
  },
  scale: { title: { es: 'Crecer', en: 'Scale' }, columns: scaleColumns },
  'scale-million': { title: { es: 'Un millón', en: 'A million' }, columns: scaleColumns },
  load: {
    title: { es: 'Responder a 100 conexiones', en: 'Answer 100 connections' },
    columns: [
      perSecond,
      figure('p50Ms', { es: 'p50, ms', en: 'p50, ms' }),
      figure('p99Ms', { es: 'p99, ms', en: 'p99, ms' }),
      figure('maxMs', { es: 'máximo, ms', en: 'longest, ms' }),
      figure('errors', { es: 'errores', en: 'errors' }),
      memory,
    ],
  },
  cold: { title: { es: 'Arranque en frío en Lambda', en: "Lambda's cold start" }, columns: [wall, cpu] },
};

const words = {
  contestant: { es: 'quién', en: 'who' },
  corpus: { es: 'conjunto', en: 'set' },
  cores: { es: 'núcleos', en: 'cores' },
  load: { es: 'carga', en: 'load' },
  absent: { es: 'Sin medir', en: 'Not measured' },
};

/**
 * A result as Markdown: where and when, its table (medians, and between which values they lie), and what could not
 * be measured.
 */
export function toMarkdown(
  { benchmark, machine, load, startedAt, series, absent }: Result,
  language: Language,
): string {
  const format = createFormat(language);
  const { title, columns } = tables[benchmark]!;
  const cells = series.map((one) => columns.map(({ tell }) => tell(one, format, series)));
  const used = columns.map((_column, index) => cells.some((row) => row[index] !== ''));
  const keep = (row: readonly string[]) => row.filter((_cell, index) => used[index]);
  const toRow = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const header = [
    words.contestant[language],
    words.corpus[language],
    ...keep(columns.map((column) => column.title[language])),
  ];
  const gigabytes = format.number(machine.memoryBytes / 1e9);
  const loads = `${format.number(load.start)}–${format.number(load.end)}`;
  const where = `${machine.cpu}, ${machine.cores} ${words.cores[language]}, ${gigabytes} GB, ${machine.os.split(' ', 2).join(' ')}, Node ${machine.node.slice(1)}`;
  return [
    `**${title[language]}** (\`senti bench ${benchmark}\`, ${startedAt.slice(0, 10)}, ${where}, ${words.load[language]} ${loads})`,
    '',
    toRow(header),
    toRow(header.map(() => '---')),
    ...series.map(({ contestant, corpus }, index) => toRow([contestant, corpus, ...keep(cells[index]!)])),
    ...absent.flatMap(({ contestant, reason }) => [
      '',
      `${words.absent[language]}: ${contestant} (${reason.replaceAll(/\s+/g, ' ').trim()}).`,
    ]),
    '',
  ].join('\n');
}
