// The classes behind the shared instances of SendGrid's packages, as far as we use them: the packages' own types
// export the instance and its class in a way that TypeScript no longer takes.
declare module '@sendgrid/client/src/classes/client.js' {
  export interface ApiRequest {
    headers?: object;
    baseURL?: string;
  }
  export default class Client {
    setApiKey(apiKey: string): void;
    setDefaultRequest(name: string, value: unknown): this;
    createRequest(data: ApiRequest): ApiRequest;
  }
}

declare module '@sendgrid/mail/src/classes/mail-service.js' {
  import type Client from '@sendgrid/client/src/classes/client.js';

  export default class MailService {
    setClient(client: Client): this;
    /** Milliseconds. */
    setTimeout(timeout: number): void;
    /** `mail`: what the package's documentation calls a message; it is rewritten by sending. */
    send(mail: object): Promise<[{ statusCode: number; headers: object }, unknown]>;
  }
}
