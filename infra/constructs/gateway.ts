import { CfnOutput, Lazy, Stack } from 'aws-cdk-lib';
import {
  CfnApiMapping,
  CfnStage,
  DomainName,
  EndpointType,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { limitOf } from '../route-limits.data.ts';
import type { StackSettings } from '../settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Alarms } from './alarms.ts';

export interface GatewayProps {
  alarms: Alarms;
  /** Where each request is noted. */
  log: LogGroup;
  customDomain?: StackSettings['customDomain'];
}

/** What is noted of a request: never the path, which may hold a secret, nor who asked. */
const NOTED = {
  at: '$context.requestTimeEpoch',
  request: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  bytes: '$context.responseLength',
  fault: '$context.integrationErrorMessage',
};

/** The front door: an HTTP API whose routes each have a limit of their own. */
export class Gateway extends Construct {
  readonly api: HttpApi;
  /** Where the world reaches us, without a slash at the end. */
  readonly publicUrl: string;
  private readonly limits: Record<string, object> = {};
  private readonly stage: CfnStage;

  constructor(scope: Construct, id: string, { alarms, log, customDomain }: GatewayProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      disableExecuteApiEndpoint: customDomain !== undefined,
    });
    this.stage = new CfnStage(this, 'Stage', {
      apiId: this.api.apiId,
      stageName: '$default',
      autoDeploy: true,
      accessLogSettings: { destinationArn: log.logGroupArn, format: JSON.stringify(NOTED) },
      defaultRouteSettings: { throttlingRateLimit: 50, throttlingBurstLimit: 100 },
      routeSettings: Lazy.any({ produce: () => this.limits }),
    });
    this.publicUrl = customDomain ? this.serveAt(customDomain) : this.api.apiEndpoint;
    alarms.on('GatewayFails', { metric: this.api.metricServerError({ statistic: 'Sum' }), atLeast: 5 });
  }

  /** Hands the requests of a route to a function. */
  serve(key: string, handler: IFunction): void {
    const { ratePerSecond, burst, openBecause } = limitOf(key);
    const made = new HttpRoute(this, key, {
      httpApi: this.api,
      routeKey: routeKeyOf(key),
      integration: new HttpLambdaIntegration(`To ${key}`, handler),
      authorizer: new HttpNoneAuthorizer(),
    });
    // By route in CloudFormation's own words: CDK passes them on as they are.
    this.limits[key] = {
      ThrottlingRateLimit: ratePerSecond,
      ThrottlingBurstLimit: burst,
      DetailedMetricsEnabled: true,
    };
    // A stage that limits a route cannot be made before it.
    this.stage.node.addDependency(made);
    acknowledge(made, { 'AwsSolutions-APIG4': `The route ${key} is public to the gateway: ${openBecause}` });
  }

  /** Requests of a route that were answered 4xx, by the gateway or by us. */
  turnedAway(key: string): Metric {
    const [method = '', resource = ''] = key.split(' ');
    return new Metric({
      namespace: 'AWS/ApiGateway',
      metricName: '4xx',
      dimensionsMap: { ApiId: this.api.apiId, Stage: '$default', Method: method, Resource: resource },
      statistic: 'Sum',
    });
  }

  private serveAt({ name, certificateArn }: { name: string; certificateArn: string }): string {
    const domain = new DomainName(this, 'Domain', {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    const mapping = new CfnApiMapping(this, 'Mapping', {
      apiId: this.api.apiId,
      domainName: domain.name,
      stage: '$default',
    });
    mapping.node.addDependency(this.stage);
    new CfnOutput(Stack.of(this), 'DomainTarget', {
      value: domain.regionalDomainName,
      description: `What a CNAME record of ${name} must point to`,
    });
    return `https://${name}`;
  }
}

function routeKeyOf(key: string): HttpRouteKey {
  if (key === '$default') return HttpRouteKey.DEFAULT;
  const [method = '', path = ''] = key.split(' ');
  const known = Object.values(HttpMethod).find((one: string) => one === method);
  if (!known) throw new Error(`${key} is no route: it begins with no method.`);
  return HttpRouteKey.with(path, known);
}
