export { observeLambda, type LambdaObserver } from './observe-lambda.ts';
