export { observeLambda, type InvocationContext, type LambdaObserver } from './observe-lambda.ts';
