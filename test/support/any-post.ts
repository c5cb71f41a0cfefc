import * as fc from 'fast-check';
import { formOf, type Part } from './inbound-post.ts';

/** A post to the webhook of inbound mail, as anybody's software might make it. */
export interface AnyPost {
  body: Uint8Array;
  contentType: string;
}

const FIELDS = [
  'envelope',
  'email',
  'headers',
  'text',
  'html',
  'charsets',
  'from',
  'to',
  'subject',
  'spam_score',
];

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new Uint8Array(Buffer.from(text))),
  fc.constantFrom(
    new Uint8Array(),
    new Uint8Array(200_000).fill(97),
    new Uint8Array(Buffer.from('--xYzZY\r\n--xYzZY--\r\n\r\n')),
  ),
);

const part: fc.Arbitrary<Part> = fc.record(
  {
    name: fc.oneof(
      fc.constantFrom(...FIELDS, 'attachment1', 'attachment-info', ''),
      fc.string({ maxLength: 80 }),
    ),
    value: bytes,
    filename: fc.oneof(fc.constantFrom('', 'invite.ics', '../../etc/passwd'), fc.string({ maxLength: 40 })),
    type: fc.oneof(
      fc.constantFrom('text/calendar', 'message/rfc822', 'a/b; charset=klingon'),
      fc.string({ maxLength: 40 }),
    ),
  },
  { requiredKeys: ['name', 'value'] },
);

const oddType = fc.oneof(
  fc.constantFrom(
    '',
    'text/plain',
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=""',
    'multipart/form-data; boundary="xYzZY',
    'multipart/form-data; boundary=other',
    `multipart/form-data; boundary=${'b'.repeat(5000)}`,
    'multipart/mixed; boundary=xYzZY',
    'MULTIPART/FORM-DATA; charset=utf-16; BOUNDARY=xYzZY',
  ),
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '')),
);

/** What a line that fails half way leaves: cut short, with a piece gone, doubled or turned into noise. */
function broken(whole: Uint8Array, how: number, at: number, length: number): Uint8Array {
  const from = Math.floor(at * whole.length);
  const [before, middle, after] = [
    whole.subarray(0, from),
    whole.subarray(from, from + length),
    whole.subarray(from + length),
  ];
  const rest = [[], [after], [middle, middle, after], [middle.map((byte) => byte ^ 0x55), after]][how] ?? [];
  return Buffer.concat([before, ...rest]);
}

const harm = fc.record({
  how: fc.nat({ max: 3 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 60 }),
});

/** As it should be three times of four, else anything. */
const mostly = <Usual, Odd>(usual: Usual, odd: fc.Arbitrary<Odd>): fc.Arbitrary<Usual | Odd> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, { arbitrary: odd, weight: 1 });

/** Posts of any kind: whole forms of odd parts, broken ones, ones that are called something else, and noise. */
export const anyPost = (certain: readonly Part[]): fc.Arbitrary<AnyPost> =>
  fc
    .record({
      certain: mostly([...certain], fc.subarray([...certain])),
      parts: fc.array(part, { maxLength: 6 }),
      many: fc.constantFrom(0, 0, 0, 0, 250),
      harms: fc.oneof(
        { arbitrary: fc.array(harm, { maxLength: 0 }), weight: 3 },
        { arbitrary: fc.array(harm, { maxLength: 3 }), weight: 1 },
      ),
      contentType: mostly(undefined, oddType),
      noise: mostly(undefined, bytes),
    })
    .map(({ certain: known, parts, many, harms, contentType, noise }) => {
      const more = Array.from({ length: many }, (_, index): Part => ({ name: `field${index}`, value: 'x' }));
      const form = formOf([...known, ...parts, ...more]);
      const body = harms.reduce<Uint8Array>(
        (whole, { how, at, length }) => broken(whole, how, at, length),
        noise ?? form.body,
      );
      return { body, contentType: contentType ?? form.contentType };
    });
