import { Hono } from 'hono';
import { makeHandler as makeApi } from '../../functions/api/handler.ts';
import { makeHandler as makePages } from '../../functions/pages/handler.ts';
import { makeHandler as makeTakeMailEvents } from '../../functions/take-mail-events/handler.ts';
import { makeHandler as makeTakeMail, takeMailApp } from '../../functions/take-mail/handler.ts';
import { makeHandler as makeTakeSms, takeSmsApp } from '../../functions/take-sms/handler.ts';
import { inboundHookUrl } from '../../shared/app/mail/inbound-path.ts';
import type { Home } from './home.ts';
import { lambdaHandler, type LambdaHandler } from '../../shared/http/lambda.ts';
import type { LambdaRoute } from './lambda-http.ts';
import { localMailRoutes } from './local-mail-routes.ts';
import { localRoutes } from './local-routes.ts';
import { mailClient } from './mail-client.ts';
import { pocketRoutes } from './pocket/pocket-routes.tsx';

/** Only who sits at this machine may see what was captured and move the clock. */
const isLoopback = (address: string) => /^(127\.|::1$)/.test(address);

function onLoopbackOnly(handler: LambdaHandler): LambdaHandler {
  return async (event) =>
    isLoopback(event.requestContext.http.sourceIp)
      ? handler(event)
      : { statusCode: 404, headers: { 'content-type': 'application/json' }, body: '{"message":"Not Found"}' };
}

/** What one machine takes of the mail carrier, far above its limit of 30 MB: a 413 would lose the mail for ever. */
const WHOLE_POST_BYTES = 64 * 1024 * 1024;
/** The same for the mail program that is played. */
const LOCAL_BYTES = 40 * 1024 * 1024;

/** What only a home without carriers serves. */
function playedRoutes(home: Home): LambdaRoute[] {
  const { played, stores, wakeUps, world, twilio } = home;
  if (!played || !twilio) return [];
  const app = new Hono().route(
    '/',
    localRoutes(
      {
        captured: stores.captured,
        clock: played.clock,
        wakeUps,
        settled: () => played.capture.settled(),
        publicUrl: world.site.publicUrl,
        twilioToken: twilio.authToken,
        ownNumber: 'from' in twilio.sender ? twilio.sender.from : '',
        newId: () => world.chance.id(),
      },
      async (request) => takeSmsApp(world).fetch(request),
    ),
  );
  const client = mailClient(
    {
      captured: stores.captured,
      clock: played.clock,
      signer: played.capture.signer,
      parse: world.parseMail,
      hookUrl: inboundHookUrl(world),
      settled: async () => {
        await home.mailReader.idle();
        await played.capture.settled();
      },
    },
    async (request) => takeMailApp(world).fetch(request),
  );
  app.route('/', localMailRoutes(client));
  app.route('/', pocketRoutes({ inboundDomain: world.site.inboundDomain }));
  const handler = onLoopbackOnly(lambdaHandler(app));
  // Moving the clock by months takes as long as it takes.
  return [
    { key: 'ANY /local', handler, timeoutSeconds: 0, bodyLimitBytes: LOCAL_BYTES },
    { key: 'ANY /local/{rest+}', handler, timeoutSeconds: 0, bodyLimitBytes: LOCAL_BYTES },
  ];
}

const never = () => false;

/** The functions behind their addresses, as API Gateway has them. */
export function homeRoutes(home: Home): LambdaRoute[] {
  const { world } = home;
  const takeSms = makeTakeSms(world);
  return [
    { key: 'ANY /api/{rest+}', handler: makeApi(world) },
    { key: 'POST /hooks/twilio/sms', handler: takeSms },
    { key: 'POST /hooks/twilio/status', handler: takeSms },
    {
      key: 'POST /hooks/sendgrid/inbound/{secret}',
      handler: makeTakeMail(world),
      bodyLimitBytes: WHOLE_POST_BYTES,
    },
    {
      key: 'POST /hooks/sendgrid/events',
      handler: makeTakeMailEvents({ ...world, isSignedBySendgrid: world.isSignedBySendgrid ?? never }),
    },
    { key: '$default', handler: makePages(world) },
    ...playedRoutes(home),
  ];
}
