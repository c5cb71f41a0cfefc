/** A webhook of Twilio's as its signature check wants it. */
export interface TwilioForm {
  /** The public address that was called, built from our own settings and never from `Host`. */
  url: string;
  params: Record<string, string | string[]>;
  signature: string | undefined;
  fields: URLSearchParams;
}

/** Reads the form Twilio posted; undefined when the body is no form. Every field is kept, empty ones too. */
export async function readTwilioForm(request: Request, publicUrl: string): Promise<TwilioForm | undefined> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) return undefined;
  const fields = new URLSearchParams(await request.text());
  const { pathname, search } = new URL(request.url);
  const params: Record<string, string | string[]> = {};
  for (const name of new Set(fields.keys())) {
    const values = fields.getAll(name);
    params[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return {
    url: `${publicUrl}${pathname}${search}`,
    params,
    signature: request.headers.get('x-twilio-signature') ?? undefined,
    fields,
  };
}
