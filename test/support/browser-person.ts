import type { Hono } from 'hono';
import type { Gated } from '../../shared/http/gate.ts';

/** A browser without scripts: keeps its cookie, sends forms as they stand in the page, follows redirects. */
export interface BrowserPerson {
  cookie: string | undefined;
  get(path: string): Promise<Shown>;
  /** Sends the form of the page last shown whose action is `action`, with `fields` typed in. */
  send(action: string, fields?: Record<string, string>): Promise<Shown>;
  /** The same again, as a double click does. */
  again(): Promise<Shown>;
}

/** A page as it is shown, after redirects. */
export interface Shown {
  status: number;
  path: string;
  html: string;
  headers: Headers;
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

/** The hidden fields of the page's form for `action` whose own fields are all met by `wanted`. */
function hiddenFields(html: string, action: string, wanted: Record<string, string>): [string, string][] {
  const forms = [...html.matchAll(/<form\b[^>]*>.*?<\/form>/gs)]
    .map(([form]) => form)
    .filter((form) => attribute(form, 'action') === action)
    .map((form) =>
      [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)].map(([tag]): [string, string] => [
        attribute(tag, 'name') ?? '',
        attribute(tag, 'value') ?? '',
      ]),
    );
  const fits = forms.find((fields) =>
    fields.every(([name, value]) => wanted[name] === undefined || wanted[name] === value),
  );
  if (!fits) throw new Error(`The page has no form for ${action} with ${JSON.stringify(wanted)}.`);
  return fits;
}

/** Somebody with a plain browser before `app`. */
export function browserPerson(app: Hono<Gated>, cookie?: string): BrowserPerson {
  let last: { path: string; body: string } | undefined;
  let shown: Shown | undefined;

  async function request(path: string, init: RequestInit = {}): Promise<Shown> {
    const headers = new Headers(init.headers);
    headers.set('accept', 'text/html');
    if (person.cookie) headers.set('cookie', person.cookie);
    const answer = await app.request(`http://localhost:8080${path}`, { ...init, headers });
    const set = answer.headers.get('set-cookie');
    if (set) person.cookie = set.includes('Max-Age=0') ? undefined : set.split(';')[0];
    const to = answer.headers.get('location');
    if (answer.status === 303 && to) return request(to.split('#')[0] ?? '/');
    shown = { status: answer.status, path, html: await answer.text(), headers: answer.headers };
    return shown;
  }

  const post = (path: string, body: string) =>
    request(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });

  const person: BrowserPerson = {
    cookie,
    get: (path) => request(path),
    send: (action, fields = {}) => {
      const hidden = hiddenFields(shown?.html ?? '', action, fields);
      const body = new URLSearchParams([
        ...hidden,
        ...Object.entries(fields).filter(([name]) => !hidden.some(([known]) => known === name)),
      ]);
      last = { path: action, body: body.toString() };
      return post(last.path, last.body);
    },
    again: () => {
      if (!last) throw new Error('Nothing was sent yet.');
      return post(last.path, last.body);
    },
  };
  return person;
}
