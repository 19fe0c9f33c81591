import { ModelFault, openModel, readText } from './open-model.ts';
import type { OpenModel } from './opened-model.ts';
import type { Message, Reply, WorkerFault } from './protocol.ts';

const mostModelsOpen = 2;
const models = new Map<string, OpenModel>();

addEventListener('message', (event: MessageEvent<Message>) => {
  void answer(event.data).then(
    (answer) => postMessage({ ok: true, answer } satisfies Reply),
    (error: unknown) => postMessage({ ok: false, fault: toFault(error) } satisfies Reply),
  );
});

/** `async`, so that what is thrown becomes a reply too. */
async function answer(message: Message): Promise<unknown> {
  switch (message.name) {
    case 'open': {
      const { modelId, files, goldenTexts } = message.ask;
      close(modelId);
      models.set(modelId, await openModel(files, goldenTexts));
      if (models.size > mostModelsOpen) close(models.keys().next().value!);
      return undefined;
    }
    case 'classify':
      return findModel(message.ask.modelId).predictor.predictAll(message.ask.texts);
    case 'read':
      return readText(findModel(message.ask.modelId), message.ask.text);
    case 'readFile':
      return (await import('./read-file.ts')).readFile(message.ask.file, message.ask.columns);
  }
}

function close(modelId: string): void {
  models.get(modelId)?.close?.();
  models.delete(modelId);
}

function findModel(modelId: string): OpenModel {
  const model = models.get(modelId);
  if (!model) throw new ModelFault('model-not-open', modelId);
  return model;
}

function toFault(error: unknown): WorkerFault {
  const { code, params } = (error ?? {}) as { code?: unknown; params?: WorkerFault['params'] };
  return {
    code: typeof code === 'string' ? code : 'unknown',
    message: error instanceof Error ? error.message : String(error),
    params,
  };
}
