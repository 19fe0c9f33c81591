import type { TrainingProgress } from '@senti/pipeline/training';

const width = 30;

/** Draws a training's progress on a terminal's stderr; elsewhere it says nothing. */
export function createProgressBar(stream: NodeJS.WriteStream): {
  update: (progress: TrainingProgress) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { update: () => undefined, clear: () => undefined };
  return {
    update({ stage, fold, folds, epoch, epochs }) {
      const fitsDone = (stage === 'final' ? folds : fold - 1) + epoch / epochs;
      const share = fitsDone / (folds + 1);
      const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
      const what = stage === 'final' ? 'modelo final' : `partición ${fold} de ${folds}`;
      stream.write(`\r${bar} ${Math.floor(share * 100)} % ${what}\u001b[K`);
    },
    clear: () => void stream.write('\r\u001b[K'),
  };
}
