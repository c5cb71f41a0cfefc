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
export function asset(
  name: string,
  ending: string,
  contentType: string,
  body: string,
  folder = '/assets',
): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `${folder}/${name}-${hash}.${ending}`, contentType, body };
}

export const styleSheet = asset('ringback', 'css', 'text/css; charset=utf-8', style);
export const pageScript = asset('ringback', 'js', 'text/javascript; charset=utf-8', script);

const drawnIcon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#0b6e69" stroke-width="2.6" stroke-linecap="round">' +
  '<path d="M20 12a8 8 0 1 1-2.6-5.9"/><path d="M20.5 2.5v5h-5" stroke-linejoin="round"/>' +
  '<circle cx="12" cy="12" r="1.6" fill="#0b6e69" stroke="none"/></svg>';

/** The picture in a browser's tab. */
export const icon: Asset = { path: '/icon.svg', contentType: 'image/svg+xml', body: drawnIcon };
