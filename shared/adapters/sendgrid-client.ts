import Client, { type ApiRequest } from '@sendgrid/client/src/classes/client.js';

/**
 * SendGrid's client, held to what we mean: a mail's own headers stay in the mail (the client would also make them
 * headers of the API request, where an odd character breaks it), no redirect is followed, and loopback is never
 * reached through a proxy.
 */
class MailClient extends Client {
  override createRequest(data: ApiRequest): ApiRequest {
    const request = super.createRequest({ ...data, headers: {} });
    const limits = { maxRedirects: 0, ...(isLoopback(request.baseURL ?? '') ? { proxy: false } : {}) };
    return { ...request, ...limits };
  }
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
}

/** A client for `apiKey` that talks to `baseUrl` only. */
export function sendgridMailClient(apiKey: string, baseUrl: string): MailClient {
  const client = new MailClient();
  client.setApiKey(apiKey);
  // After the key: setApiKey sets the address back to SendGrid's. With a path, only a last slash keeps it.
  client.setDefaultRequest('baseUrl', `${baseUrl.replace(/\/+$/, '')}/`);
  return client;
}
