export { observeLambda, type LambdaObserver, type LambdaObserverOptions } from './observe-lambda.ts';
