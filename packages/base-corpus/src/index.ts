/** A review of the base corpus: `label` 1 praises, 0 blames. */
export interface BaseReview {
  text: string;
  label: 0 | 1;
}

/** Names this very set of reviews. */
export const baseCorpusName = 'senti-base-2';

/** Of the reviews, each as `text\nlabel\n`: part of what a model trained with them is a function of. */
export const baseCorpusSha256 = 'b55fd8f19c092b700f73ca423695b5ba4043c77ee77c5ed531aaf5a8ef672595';

/**
 * Reviews written for Senti, one by one and none taken from anywhere: what words of praise and blame mean,
 * for models whose own rows are few. None of them is a case of the behaviour suite.
 */
export async function loadBaseReviews(): Promise<BaseReview[]> {
  // Half a megabyte, which few trainings need: what it teaches is kept.
  const [{ lodging }, { food }, { goods }, { negation }] = await Promise.all([
    import('./lodging.ts'),
    import('./food.ts'),
    import('./goods.ts'),
    import('./negation.ts'),
  ]);
  return [lodging, food, goods, negation].flatMap((lines) =>
    lines
      .trim()
      .split('\n')
      .map((line) => ({ text: line.slice(2), label: line.startsWith('1') ? 1 : 0 })),
  );
}
