import { recordHttp, answerJson } from './http-recorder.ts';

/** What a look-alike of Twilio's and SendGrid's settings APIs holds. */
export interface CarriersState {
  smsUrl: string | null;
  parse: { hostname: string; url: string; send_raw: boolean; security_policy?: string }[];
  policies: { id: string; name: string; signature: { public_key: string } }[];
  events: { id: string; url: string; enabled: boolean; public_key: string }[];
  /** A host that another account has. */
  takenHost?: string;
  /** Tokens are wrong. */
  refuses?: 'twilio' | 'sendgrid';
}

export const OWN_NUMBER = '+12025550123';
/** A key of a security policy is another than the event webhook's. */
export const INBOUND_KEY = 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAF';
export const EVENTS_KEY = 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE';

const dns = {
  mail_cname: { host: 'em1.example.com', type: 'cname', data: 'u1.wl.sendgrid.net', valid: true },
  dkim1: { host: 's1._domainkey.example.com', type: 'cname', data: 's1.u1.wl.sendgrid.net', valid: false },
};

/** Both carriers behind one address on loopback; the paths do not meet. */
export function startCarriersLookAlike(state: CarriersState) {
  return recordHttp((response, { method, url, body }) => {
    const isTwilio = url.startsWith('/2010-04-01');
    if (state.refuses === (isTwilio ? 'twilio' : 'sendgrid')) return answerJson(response, 401, {});
    const asked = `${method} ${url.split('?')[0]}`;
    const json = () => JSON.parse(body);
    if (asked === 'GET /2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json') {
      const isOwn = new URLSearchParams(url.split('?')[1]).get('PhoneNumber') === OWN_NUMBER;
      const own = { sid: 'PN1', phone_number: OWN_NUMBER, sms_url: state.smsUrl };
      return answerJson(response, 200, { incoming_phone_numbers: isOwn ? [own] : [] });
    }
    if (asked === 'POST /2010-04-01/Accounts/AC1/IncomingPhoneNumbers/PN1.json') {
      state.smsUrl = new URLSearchParams(body).get('SmsUrl');
      return answerJson(response, 200, { sid: 'PN1' });
    }
    if (asked === 'GET /v3/user/webhooks/parse/settings')
      return answerJson(response, 200, { result: state.parse });
    if (asked === 'POST /v3/user/webhooks/parse/settings') {
      if (json().hostname === state.takenHost)
        return answerJson(response, 400, { errors: [{ field: 'hostname', message: 'already taken' }] });
      state.parse.push(json());
      return answerJson(response, 201, json());
    }
    if (asked.startsWith('PATCH /v3/user/webhooks/parse/settings/')) {
      const own = state.parse.find(({ hostname }) => asked.endsWith(`/${hostname}`));
      Object.assign(own ?? {}, json());
      return answerJson(response, own ? 200 : 404, own ?? {});
    }
    if (asked.startsWith('GET /v3/user/webhooks/parse/settings/')) {
      const own = state.parse.find(({ hostname }) => asked.endsWith(`/${hostname}`));
      return answerJson(response, own ? 200 : 404, own ?? { errors: [{ message: 'not found' }] });
    }
    if (asked === 'POST /v3/user/webhooks/security/policies') {
      const { name, signature } = json();
      if (!signature?.enabled) return answerJson(response, 400, { errors: [{ message: 'one of them' }] });
      const policy = { id: `p${state.policies.length + 1}`, name, signature: { public_key: INBOUND_KEY } };
      state.policies.push(policy);
      return answerJson(response, 201, { policy });
    }
    if (asked.startsWith('GET /v3/user/webhooks/security/policies/')) {
      const policy = state.policies.find(({ id }) => asked.endsWith(`/${id}`));
      return answerJson(response, policy ? 200 : 404, { policy });
    }
    if (asked === 'GET /v3/user/webhooks/event/settings/all')
      return answerJson(response, 200, { max_allowed: 5, webhooks: state.events });
    if (asked === 'POST /v3/user/webhooks/event/settings') {
      state.events.push({ id: 'w1', url: json().url, enabled: json().enabled, public_key: '' });
      return answerJson(response, 201, { ...json(), id: 'w1' });
    }
    if (asked === 'PATCH /v3/user/webhooks/event/settings/signed/w1') {
      for (const one of state.events) one.public_key = EVENTS_KEY;
      return answerJson(response, 200, { id: 'w1', public_key: EVENTS_KEY });
    }
    if (asked === 'GET /v3/whitelabel/domains')
      return answerJson(response, 200, [{ domain: 'example.com', valid: false, dns }]);
    return answerJson(response, 404, {});
  });
}
