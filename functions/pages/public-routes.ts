import { Hono } from 'hono';
import type { Gated } from '../../shared/http/gate.ts';
import { playbooksPage } from '../../shared/http/views/playbooks-page.tsx';
import { privacyPage } from '../../shared/http/views/privacy-page.tsx';
import { termsPage } from '../../shared/http/views/terms-page.tsx';
import { show } from './show.ts';

const pages = { '/playbooks': playbooksPage, '/terms': termsPage, '/privacy': privacyPage } as const;

/** The pages that say the same to everybody. */
export function publicRoutes(): Hono<Gated> {
  const app = new Hono<Gated>();
  for (const [path, draw] of Object.entries(pages))
    app.get(path, (context) => show(context, draw({ signedIn: Boolean(context.get('signedIn')) })));
  return app;
}
