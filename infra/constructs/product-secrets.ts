import { RemovalPolicy, SecretValue } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/** What nobody may read but the functions: never in an environment variable, a template or a log. */
export class ProductSecrets extends Construct {
  /** The credentials of Twilio and SendGrid, by the names of their settings; empty until `connect` fills it. */
  readonly carriers: Secret;
  /** The key of links, codes and contact hashes, made here and never shown. */
  readonly seal: Secret;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.carriers = new Secret(this, 'Carriers', {
      description: 'Credentials of Twilio and SendGrid. Filled by: npm run connect',
      // No secret: the empty object. Without it CloudFormation would make up a text that is no JSON.
      secretStringValue: SecretValue.unsafePlainText('{}'),
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.seal = new Secret(this, 'Seal', {
      description: 'The key of links, codes and contact hashes. A new one signs everybody out.',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'key',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.carriers, {
      'AwsSolutions-SMG4':
        'Carriers holds tokens that only Twilio and SendGrid can renew; docs/runbook.md says how, and no deploy is needed.',
    });
    acknowledge(this.seal, {
      'AwsSolutions-SMG4':
        'Seal keys the hashes under which contacts are found: a rotated key would lose every contact and every link.',
    });
  }

  grantRead(role: Role, secret: Secret): void {
    role.addToPolicy(
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [secret.secretArn] }),
    );
  }
}
