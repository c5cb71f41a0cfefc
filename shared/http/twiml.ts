const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// What XML 1.0 cannot carry at all: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string) =>
  text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');

/**
 * What Twilio's webhook for texts is answered with: one text back, or none. Written by hand, since two elements do not
 * earn an XML builder (60 KB in every bundle), and so that `twilio` stays in the adapters.
 */
export function twiml(reply: string | null): string {
  const message = reply === null ? '' : `<Message>${escaped(reply)}</Message>`;
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`;
}

/** The text that an answer made by `twiml` sends back, or null. */
export function replyIn(answer: string): string | null {
  const inner = /<Message>([^<]*)<\/Message>/.exec(answer)?.[1];
  if (inner === undefined) return null;
  const characters = Object.entries(entities);
  return inner.replace(
    /&(?:amp|lt|gt|quot|apos);/g,
    (entity) => characters.find(([, written]) => written === entity)?.[0] ?? entity,
  );
}
