import { createHash } from 'node:crypto';
import { script } from './script.data.ts';
import { style } from './style.data.ts';

/** A file that every page may ask for. Its path changes with its content, so that it can be kept for ever. */
export interface Asset {
  path: string;
  contentType: string;
  body: string;
}

/** An asset under a path that carries the hash of what it holds. */
export function asset(name: string, ending: string, contentType: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${ending}`, contentType, body };
}

export const styleSheet = asset('ringback', 'css', 'text/css; charset=utf-8', style);
export const pageScript = asset('ringback', 'js', 'text/javascript; charset=utf-8', script);
