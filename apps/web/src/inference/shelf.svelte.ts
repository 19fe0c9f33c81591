import type { ModelItem } from '@senti/contract';
import { connection } from '../app/connection.svelte.ts';
import { codeOf, isAbort } from '../app/errors.ts';
import type { KeptModel } from '../storage/database.ts';
import { keepModel, loadKeptModels, removeModel } from '../storage/kept-models.ts';
import { isReadableCard } from '../storage/readable-card.ts';
import {
  loadExpectedShare,
  loadModelInUse,
  loadThresholds,
  saveExpectedShare,
  saveModelInUse,
  saveThresholds,
  type Thresholds,
} from '../storage/settings.ts';
import { openOnDevice } from './device.ts';
import { ModelRefusedError } from './errors.ts';
import { withShare } from './expected-share.ts';
import { mergeModels } from './merge-models.ts';
import { downloadModel, fetchModel, listModels } from './registry.ts';

export interface Download {
  receivedBytes: number;
  totalBytes: number;
  phase: 'downloading' | 'checking';
  abort: AbortController;
}

/** A download that gave nothing: which, and why. What was in use stays. */
export interface FailedDownload {
  item: ModelItem;
  code: string;
  file: string | undefined;
}

/** The models of this device and of the server, and which one is in use. */
class Shelf {
  kept = $state.raw<KeptModel[]>([]);
  /** On this device with a card of another version: to be downloaded again. */
  outdated = $state.raw<KeptModel[]>([]);
  /** The server's, as far as it was asked. */
  offered = $state.raw<ModelItem[]>([]);
  listState = $state<'loading' | 'ready' | 'failed'>('loading');
  isStarted = $state(false);
  inUseId = $state<string>();
  thresholds = $state.raw<Thresholds>({ lower: 0.35, upper: 0.65 });
  /** Share of positives that the person expects of the model in use; none for that of its training. */
  expectedShare = $state<number>();
  downloads = $state<Partial<Record<string, Download>>>({});
  failed = $state.raw<FailedDownload>();
  /** Set when this browser refuses to keep anything. */
  storageFailed = $state(false);

  readonly inUse = $derived(this.kept.find(({ modelId }) => modelId === this.inUseId));
  /** Kept and offered, each once; newest versions of a name first. */
  readonly all = $derived(mergeModels(this.kept, this.offered));
  /** The server's newer promoted version of the model in use. */
  readonly newer = $derived(
    this.offered.find(
      (item) => item.promoted && item.idFile === this.inUse?.idFile && item.version > this.inUse.version,
    ),
  );

  async start() {
    try {
      await this.#load();
      const inUse = await loadModelInUse();
      await this.#setInUse(this.kept.find(({ modelId }) => modelId === inUse) ?? this.kept[0]);
    } catch {
      this.storageFailed = true;
    }
    this.isStarted = true;
    connection.onBack(() => void this.refresh());
    await this.refresh();
  }

  async refresh() {
    try {
      this.offered = await listModels();
      this.listState = 'ready';
    } catch {
      this.listState = 'failed';
    }
  }

  isKept(modelId: string): boolean {
    return this.kept.some((model) => model.modelId === modelId);
  }

  /** Downloads, checks and keeps a model; `use` puts it in use once it is there. */
  async download(item: ModelItem, { use }: { use: boolean }): Promise<boolean> {
    const { modelId } = item;
    if (this.downloads[modelId]) return false;
    const abort = new AbortController();
    this.downloads[modelId] = { receivedBytes: 0, totalBytes: item.sizeBytes, phase: 'downloading', abort };
    const download = this.downloads[modelId];
    if (this.failed?.item.modelId === modelId) this.failed = undefined;
    try {
      const detail = await fetchModel(modelId, abort.signal);
      download.totalBytes = detail.files.reduce((sum, file) => sum + file.sizeBytes, 0);
      const { card, files } = await downloadModel(detail, {
        signal: abort.signal,
        onProgress: (bytes) => (download.receivedBytes = bytes),
      });
      if (!isReadableCard(card)) throw new ModelRefusedError('model-unreadable', 'card.json');
      download.phase = 'checking';
      await openOnDevice(modelId, files, card.goldenTexts);
      abort.signal.throwIfAborted();
      const { files: _urls, ...rest } = detail;
      const kept: KeptModel = {
        ...rest,
        card,
        sizeBytes: download.totalBytes,
        checkedAt: new Date().toISOString(),
      };
      if (this.outdated.some((model) => model.modelId === modelId)) await removeModel(modelId);
      await keepModel(kept, files);
      await this.#load();
      if (use || !this.inUse) await this.use(modelId);
      void navigator.storage.persist(); // asked for after a person's own click; a refusal changes nothing
      return true;
    } catch (error) {
      if (!isAbort(error)) {
        this.failed = {
          item,
          code: codeOf(error),
          file: error instanceof ModelRefusedError ? error.file : undefined,
        };
      }
      return false;
    } finally {
      this.downloads[modelId] = undefined;
    }
  }

  async use(modelId: string) {
    const model = this.kept.find((candidate) => candidate.modelId === modelId);
    if (!model) return;
    await this.#setInUse(model);
    await saveModelInUse(modelId);
  }

  async remove(modelId: string) {
    await removeModel(modelId);
    await saveThresholds(modelId, undefined);
    await saveExpectedShare(modelId, undefined);
    await this.#load();
    if (this.inUseId === modelId) {
      await this.#setInUse(this.kept[0]);
      await saveModelInUse(this.inUseId);
    }
  }

  /** Moves the zone of the model in use; `undefined` puts back the card's. */
  async setThresholds(thresholds: Thresholds | undefined) {
    if (!this.inUse) return;
    this.thresholds = thresholds ?? this.inUse.card.thresholds;
    await saveThresholds(this.inUse.modelId, thresholds);
  }

  /** Expects another share of positives of the model in use; `undefined` puts back its training's. */
  async expectShare(share: number | undefined) {
    if (!this.inUse) return;
    this.expectedShare = share;
    await saveExpectedShare(this.inUse.modelId, share);
  }

  /** A probability of this model's with the share of positives that is expected of it. */
  expect(modelId: string, probability: number): number {
    if (modelId !== this.inUseId || !this.inUse) return probability;
    return withShare(this.inUse.card, this.expectedShare, probability);
  }

  async #load() {
    const models = await loadKeptModels();
    this.kept = models.filter(({ card }) => isReadableCard(card));
    this.outdated = models.filter(({ card }) => !isReadableCard(card));
  }

  async #setInUse(model: KeptModel | undefined) {
    if (model) {
      this.thresholds = (await loadThresholds(model.modelId)) ?? model.card.thresholds;
      this.expectedShare = await loadExpectedShare(model.modelId);
    }
    this.inUseId = model?.modelId;
  }
}

export const shelf = new Shelf();
