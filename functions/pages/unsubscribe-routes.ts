import { Hono, type Context } from 'hono';
import { openTicket } from '../../shared/app/links.ts';
import { stopEmails } from '../../shared/app/stop-emails.ts';
import type { Account } from '../../shared/app/ports/accounts.ts';
import type { World } from '../../shared/app/world.ts';
import type { Gated } from '../../shared/http/gate.ts';
import { readBody } from '../../shared/http/read-body.ts';
import { unsubscribePage } from '../../shared/http/views/unsubscribe-page.tsx';
import { show } from './show.ts';
import { unknownPage } from './unknown-page.ts';

async function holder(world: World, token: string): Promise<Account | undefined> {
  const ticket = openTicket(world, token);
  return ticket?.u === 'unsubscribe' ? world.accounts.get(ticket.p) : undefined;
}

function shown(world: World, context: Context<Gated>, account: Account, token: string): Response {
  const textsGoOn = Boolean(
    world.carriers.sms && account.confirmed.phone && account.person.phone && !account.textsStoppedAt,
  );
  return show(
    context,
    unsubscribePage({ path: `/u/${token}`, stopped: Boolean(account.emailsStoppedAt), textsGoOn }),
  );
}

/**
 * Ending e-mail from a mail's own link. The sealed link is all that is needed: a mail program posts
 * `List-Unsubscribe=One-Click` to it without cookies and follows no redirect (RFC 8058).
 */
export function unsubscribeRoutes(world: World): Hono<Gated> {
  const app = new Hono<Gated>();
  app.get('/:token', async (context) => {
    const token = context.req.param('token');
    const account = await holder(world, token);
    return account ? shown(world, context, account, token) : unknownPage(context);
  });
  app.post('/:token', async (context) => {
    const token = context.req.param('token');
    const account = await holder(world, token);
    if (!account) return unknownPage(context);
    // Mail programs may send it as multipart too: anything but our own undo button means stop.
    const isForm = (context.req.header('content-type') ?? '').includes('urlencoded');
    const body = isForm ? await readBody(context.req.raw) : undefined;
    const undo = body?.kind === 'form' && body.fields.get('undo') === 'yes';
    const changed = await stopEmails(world, account.id, !undo);
    return changed ? shown(world, context, changed, token) : unknownPage(context);
  });
  return app;
}
