import type { ModelItem } from '@senti/contract';

/** Each model once, by name and then newest version first; what the server says of one comes first. */
export function mergeModels(kept: readonly ModelItem[], offered: readonly ModelItem[]): ModelItem[] {
  const byId = new Map<string, ModelItem>();
  for (const item of [...kept, ...offered]) byId.set(item.modelId, item);
  return [...byId.values()].sort((a, b) => a.idFile.localeCompare(b.idFile) || b.version - a.version);
}
