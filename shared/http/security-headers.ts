import { createMiddleware } from 'hono/factory';

/** Only our own files, no script in the page itself, framed by nobody. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of every page. */
export const securityHeaders = createMiddleware(async (context, next) => {
  await next();
  context.header('content-security-policy', POLICY);
  context.header('referrer-policy', 'same-origin');
  context.header('x-content-type-options', 'nosniff');
  context.header('x-frame-options', 'DENY');
  context.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
});
