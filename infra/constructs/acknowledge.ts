import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Findings that we know of and leave, each with its reason, which names the resource. */
export function acknowledge(resource: IConstruct, findings: Readonly<Record<string, string>>): void {
  Validations.of(resource).acknowledge(...Object.entries(findings).map(([id, reason]) => ({ id, reason })));
}
