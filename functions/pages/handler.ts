import { Hono } from 'hono';
import { faultName } from '../../shared/domain/fault-name.ts';
import { Contended } from '../../shared/app/update.ts';
import type { Erasing } from '../../shared/app/me.ts';
import type { World } from '../../shared/app/world.ts';
import { gate, type Gated } from '../../shared/http/gate.ts';
import { lambdaHandler, type LambdaHandler } from '../../shared/http/lambda.ts';
import { pagesForBrowsers } from '../../shared/http/pages-for-browsers.ts';
import { securityHeaders } from '../../shared/http/security-headers.ts';
import { messagePage } from '../../shared/http/views/message-page.tsx';
import { assetRoutes } from './asset-routes.ts';
import { confirmRoutes } from './confirm-routes.ts';
import { correctRoutes } from './correct-routes.ts';
import { formRoutes } from './form-routes.tsx';
import { interviewRoutes } from './interview-routes.ts';
import { outcomeLinkRoutes } from './outcome-link-routes.ts';
import { publicRoutes } from './public-routes.ts';
import { settingsRoutes } from './settings-routes.ts';
import { show } from './show.ts';
import { signInRoutes } from './sign-in-routes.ts';
import { unknownPage } from './unknown-page.ts';
import { unsubscribeRoutes } from './unsubscribe-routes.ts';

/** All pages: everything that a browser shows, rendered here, working without a script. */
export function pagesApp(world: World & Erasing): Hono<Gated> {
  const app = new Hono<Gated>();
  app.use(securityHeaders);
  app.route('/', assetRoutes());
  app.use(pagesForBrowsers);
  app.use(gate(world));
  app.route('/', formRoutes(world));
  app.route('/', publicRoutes());
  app.route('/', signInRoutes(world));
  app.route('/confirm', confirmRoutes(world));
  app.route('/interviews', interviewRoutes(world));
  app.route('/interviews', correctRoutes(world));
  app.route('/me', settingsRoutes(world));
  app.route('/o', outcomeLinkRoutes(world));
  app.route('/u', unsubscribeRoutes(world));
  app.notFound(unknownPage);
  app.onError((fault, context) => {
    if (fault instanceof Contended) {
      const text =
        'Something else is changing this just now. Nothing of yours is lost: open the page again and send it once more.';
      return show(context, messagePage({ title: 'One moment', text }), 503);
    }
    world.log.error('page-fault', { fault: faultName(fault) });
    const text = 'This is our fault, not yours. Nothing was changed. Try again in a minute.';
    return show(context, messagePage({ title: 'That did not work', text }), 500);
  });
  return app;
}

export const makeHandler = (world: World & Erasing): LambdaHandler => lambdaHandler(pagesApp(world));
