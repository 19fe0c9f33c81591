import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card, TrainingDto } from '../../packages/contract/src/index.ts';
import { tinyTsv } from '../../packages/pipeline/src/test-corpus.ts';
import { openProduct, temporaryFolder, token, type Product } from '../support/product.ts';

let folder: ReturnType<typeof temporaryFolder>;
let product: Product;
let worker: ReturnType<Product['startWorker']>;

beforeAll(async () => {
  folder = temporaryFolder();
  product = openProduct(folder.path);
  worker = product.startWorker();
  for (const [idFile, tag] of [
    ['uno.tsv', 'a'],
    ['dos.tsv', 'b'],
  ] as const) {
    await product.upload(idFile, tinyTsv(tag));
    await product.waitFor(idFile, 'ready');
  }
});

afterAll(async () => {
  await worker.stop();
  product.close();
  folder[Symbol.dispose]();
});

const post = (path: string, body: unknown, authorization = `Bearer ${token}`) =>
  product.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify(body),
  });

async function finish(trainingId: string): Promise<TrainingDto> {
  for (let turn = 0; turn < 1000; turn++) {
    const training = (await (await product.request(`/v1/trainings/${trainingId}`)).json()) as TrainingDto;
    if (training.state === 'ready' || training.state === 'failed') return training;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new TypeError(`${trainingId} never ended`);
}

const quick = { candidate: 'senti-linear', folds: 4 };

describe('POST /v1/trainings', () => {
  it('trains on several data sets with a base and bare texts, and the card names them', async () => {
    const asked = {
      idFile: 'junto.tsv',
      datasets: ['uno.tsv'],
      base: ['dos.tsv'],
      unlabelled: ['dos.tsv'],
      ...quick,
    };
    const response = await post('/v1/trainings', asked);
    expect(response.status).toBe(202);
    const { trainingId } = (await response.json()) as { trainingId: string };
    const training = await finish(trainingId);
    expect(training).toMatchObject({ idFile: 'junto.tsv', state: 'ready', promoted: true });

    const detail = await product.request(`/v1/models/${training.modelId!}`);
    const { card } = (await detail.json()) as { card: Card };
    expect(card.outside.bases.map(({ kind, name }) => [kind, name])).toEqual([
      ['built-in', 'senti-base-2'],
      ['corpus', 'dos.tsv'],
    ]);
    expect(card.outside.unlabelled).toMatchObject([{ name: 'dos.tsv' }]);
    expect(card.size.blocks.map(({ name }) => name)).toEqual([
      'words',
      'chars',
      'base',
      'built-in',
      'vectors',
    ]);
    expect(product.faults).toEqual([]);
  });

  it('joins the rows of several data sets', async () => {
    const asked = { idFile: 'ambos.tsv', datasets: ['uno.tsv', 'dos.tsv'], ...quick };
    const { trainingId } = (await (await post('/v1/trainings', asked)).json()) as { trainingId: string };
    const { modelId } = await finish(trainingId);
    const { card } = (await (await product.request(`/v1/models/${modelId!}`)).json()) as { card: Card };
    expect(card.corpus.rows).toBe(160);
    expect(card.sources.map(({ idFile }) => idFile)).toEqual(['uno.tsv', 'dos.tsv']);
  });

  it('takes a model as base by its name, and is one training however often it is asked for', async () => {
    const base = { idFile: 'modelo-de-dos.tsv', datasets: ['dos.tsv'], ...quick };
    await finish(((await (await post('/v1/trainings', base)).json()) as { trainingId: string }).trainingId);
    const asked = { idFile: 'con-modelo.tsv', datasets: ['uno.tsv'], base: [base.idFile], ...quick };
    const ids = [];
    for (let time = 0; time < 3; time++) {
      ids.push(((await (await post('/v1/trainings', asked)).json()) as { trainingId: string }).trainingId);
    }
    expect(new Set(ids).size).toBe(1);
    expect(await finish(ids[0]!)).toMatchObject({ state: 'ready' });
    const models = (await (await product.request('/v1/models')).json()) as { items: { idFile: string }[] };
    expect(models.items.filter(({ idFile }) => idFile === 'con-modelo.tsv')).toHaveLength(1);
  });

  it('refuses a base model that learnt from one of the data sets', async () => {
    const response = await post('/v1/trainings', { idFile: 'uno.tsv', base: ['ambos.tsv'], ...quick });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'base-saw-rows' });
  });

  it.each([
    ['without a token', { idFile: 'uno.tsv' }, 'Bearer wrong', 401, 'unauthorized'],
    ['of an unknown data set', { idFile: 'nada.tsv' }, undefined, 404, 'dataset-not-found'],
    ['with an unknown base', { idFile: 'uno.tsv', base: ['nada'] }, undefined, 404, 'base-not-found'],
    ['with too many folds', { idFile: 'uno.tsv', folds: 21 }, undefined, 422, 'body-invalid'],
    ['with an unknown candidate', { idFile: 'uno.tsv', candidate: 'bert' }, undefined, 422, 'body-invalid'],
  ])('refuses a training %s', async (_what, asked, authorization, status, code) => {
    const response = await post('/v1/trainings', asked, authorization);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('knows no training that nobody asked for', async () => {
    const response = await product.request('/v1/trainings/asked-0000000000000000');
    expect(response.status).toBe(404);
  });
});

describe('POST /v1/predictions', () => {
  interface Answer {
    modelId: string;
    predictions: {
      label: string;
      probability: number;
      sure: boolean;
      explanation: {
        logit: number;
        start: number;
        rest: number;
        contributions: { value: number; ranges: [number, number][] }[];
      };
    }[];
  }
  const predict = async (asked: object) => (await (await post('/v1/predictions', asked)).json()) as Answer;
  const texts = ['El hotel excelente y limpio', 'Baño sucio, trato horrible'];

  it('says why: what spoke for and against adds up to the log-odds', async () => {
    const { predictions } = await predict({ model: 'uno.tsv', texts, explain: true });
    expect(predictions.map(({ label }) => label)).toEqual(['Positivo', 'Negativo']);
    predictions.forEach(({ probability, explanation }, index) => {
      const { logit, start, rest, contributions } = explanation;
      const sum = contributions.reduce((all, { value }) => all + value, start + rest);
      expect(sum).toBeCloseTo(logit, 10);
      expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(probability, 6);
      for (const { ranges } of contributions) {
        for (const [from, to] of ranges) expect(texts[index]!.slice(from, to)).not.toBe('');
      }
    });
  });

  it('takes thresholds and another share of positives', async () => {
    const [plain] = (await predict({ model: 'uno.tsv', texts: ['hotel'] })).predictions;
    const [fewer] = (await predict({ model: 'uno.tsv', texts: ['hotel'], positiveShare: 0.1 })).predictions;
    expect(fewer!.probability).toBeLessThan(plain!.probability);
    const never = { lower: 0, upper: 1 };
    const [unsure] = (await predict({ model: 'uno.tsv', texts: ['hotel'], thresholds: never })).predictions;
    expect(unsure!.sure).toBe(false);
    const wrong = await post('/v1/predictions', {
      model: 'uno.tsv',
      texts: [],
      thresholds: { lower: 0.9, upper: 0.1 },
    });
    expect(wrong.status).toBe(422);
  });

  it('finds a model by its id, and refuses one that is not there', async () => {
    const { modelId } = await predict({ model: 'uno.tsv', texts: [] });
    expect((await predict({ model: modelId, texts: [] })).modelId).toBe(modelId);
    expect((await post('/v1/predictions', { model: '0123456789abcdef', texts: [] })).status).toBe(404);
  });
});
