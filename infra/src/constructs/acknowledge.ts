import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Explains findings of cdk-nag on this construct and below: each id with the reason why it may stand. */
export function acknowledge(scope: IConstruct, reasons: Readonly<Record<string, string>>): void {
  Validations.of(scope).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
}
