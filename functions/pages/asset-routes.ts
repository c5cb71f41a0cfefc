import { Hono } from 'hono';
import { icon, pageScript, styleSheet, type Asset } from '../../shared/http/assets/assets.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The files of the pages. Their paths name their content, so they are kept for a year. */
export function assetRoutes(): Hono {
  const app = new Hono();
  const serve = ({ path, contentType, body }: Asset, seconds: number) =>
    app.get(path, (context) =>
      context.body(body, 200, {
        'content-type': contentType,
        'cache-control': `public, max-age=${seconds}${seconds === YEAR_SECONDS ? ', immutable' : ''}`,
      }),
    );
  for (const file of [styleSheet, pageScript]) serve(file, YEAR_SECONDS);
  serve(icon, 24 * 60 * 60);
  return app;
}
