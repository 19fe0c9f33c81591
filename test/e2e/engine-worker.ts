import { createSimdEngine } from '../../packages/engine-simd/src/index.ts';
import { smallTask } from './small-task.ts';

/** Entry of the worker under test: asked anything, it answers which engine it has and what that learns. */
addEventListener('message', () => {
  const engine = createSimdEngine();
  void engine.fit(smallTask()).then(({ kernels, biases }) => {
    const weights = [...kernels, ...biases].flatMap((array) => Array.from(array));
    postMessage({ engine: engine.name, weights });
  });
});
