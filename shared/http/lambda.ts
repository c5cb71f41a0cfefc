import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Env, Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';

/** A function behind the HTTP API: payload format 2.0 in, its answer out. */
export type LambdaHandler = (event: APIGatewayProxyEventV2) => Promise<unknown>;

/** Hono's own type of the event demands `body`, which API Gateway leaves out where there is none. */
const isForHono = (event: object): event is LambdaEvent => 'requestContext' in event;

/** An app as Lambda calls it. */
export function lambdaHandler<E extends Env>(app: Hono<E>): LambdaHandler {
  const handler = handle(app);
  return async (event) => {
    if (!isForHono(event)) throw new TypeError('This is no event of an HTTP API.');
    return handler(event);
  };
}
