import type { Card } from '@senti/contract';

/** Whether a card is of the kind that this version reads: older ones stay in devices' storage. */
export function isReadableCard(card: unknown): card is Card {
  const { format, corpus, outOfFold, behaviour, size } = (card ?? {}) as Partial<Record<keyof Card, unknown>>;
  return (
    format === 'senti-card-2' && [corpus, outOfFold, behaviour, size].every((part) => part !== undefined)
  );
}
