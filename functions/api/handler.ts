import { Hono } from 'hono';
import { lambdaHandler, type LambdaHandler } from '../../shared/http/lambda.ts';
import type { World } from '../../shared/app/world.ts';
import { Contended } from '../../shared/app/update.ts';
import type { Erasing } from '../../shared/app/me.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import { gate, type Gated } from '../../shared/http/gate.ts';
import { pagesForBrowsers } from '../../shared/http/pages-for-browsers.ts';
import { problem } from '../../shared/http/problem.ts';
import { securityHeaders } from '../../shared/http/security-headers.ts';
import { eventRoutes } from './events.ts';
import { interviewRoutes } from './interviews.ts';
import { meRoutes } from './me.ts';
import { planRoutes } from './plan.ts';
import { sessionRoutes } from './session.ts';

/** The HTTP API: every route of the contract below `/api`. */
export function apiApp(world: World & Erasing): Hono<Gated> {
  const app = new Hono<Gated>();
  app.use(securityHeaders);
  app.use(pagesForBrowsers);
  app.use(gate(world));
  app.route('/api/plan', planRoutes(world));
  app.route('/api/interviews', interviewRoutes(world));
  app.route('/api/interviews', eventRoutes(world));
  app.route('/api/session', sessionRoutes(world));
  app.route('/api/me', meRoutes(world));
  app.get('/api/openapi.json', async (context) => {
    // Seldom asked for, and it brings all that makes JSON schemas.
    const { openApiDocument } = await import('./openapi.ts');
    return context.json(openApiDocument(world.site));
  });
  app.notFound((context) => problem(404, `There is nothing at ${new URL(context.req.url).pathname}.`));
  app.onError((fault) => {
    if (fault instanceof Contended)
      return problem(503, 'Somebody else is changing this just now. Try again.', {
        headers: { 'retry-after': '1' },
      });
    world.log.error('api-fault', { fault: faultName(fault) });
    return problem(500, 'This is our fault, not yours. Try again in a minute.');
  });
  return app;
}

export const makeHandler = (world: World & Erasing): LambdaHandler => lambdaHandler(apiApp(world));
