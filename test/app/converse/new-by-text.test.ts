import { describe, expect, test } from 'vitest';
import { texter } from '../../support/texter.ts';

const own = {
  person: { name: 'Sam Rivera', phone: '+12125550100', timeZone: 'America/New_York', channel: 'sms' },
} as const;
const held = { interviewAt: '2026-12-01T15:00:00Z', timeZone: 'America/New_York' };

/** Wednesday noon in New York. */
const noon = '2026-12-02T17:00:00Z';

async function someone(interviews: Parameters<typeof texter>[0] = {}) {
  const sam = await texter(interviews, own, { now: noon });
  const last = async () => (await sam.world.interviews.ofPerson('sam')).at(-1)?.interview;
  return { ...sam, last };
}

describe('NEW by text', () => {
  test('names the company and the person it took', async () => {
    const sam = await someone();
    expect(await sam.says('new Acme Dana 555-0102 fri 2pm')).toContain('Recorded: Acme with Dana, Fri 4 Dec');
    expect(await sam.says('new Zorbo Quill fri 4pm')).toContain('"with Dana" names a person');
    expect(await sam.says('new Oak Bakery fri 6pm')).not.toContain('names a person');
  });

  test('asks only for what is missing, and fills in only that', async () => {
    const sam = await someone();
    expect(await sam.says('new Blue Bottle friday with Kim')).toContain('When is the interview?');
    expect(await sam.says('actually its 4pm')).toContain('Recorded: Blue Bottle with Kim, Fri 4 Dec');
    expect(await sam.last()).toMatchObject({ company: 'Blue Bottle', interviewAt: '2026-12-04T21:00:00Z' });
  });

  test('asks again where the answer brings only a day', async () => {
    const sam = await someone();
    await sam.says('new Blue Bottle');
    expect(await sam.says('its friday')).toContain('When is the interview?');
    expect(await sam.says('4pm')).toContain('Recorded: Blue Bottle, Fri 4 Dec, 4 pm');
  });

  test('takes nothing else for an answer', async () => {
    const sam = await someone({ acme: { ...held, company: 'Acme' } });
    await sam.says('new Blue Bottle friday');
    await sam.says('left vm with acme at 3pm');
    expect(await sam.world.interviews.ofPerson('sam')).toHaveLength(1);
    expect((await sam.told('acme')).at(-1)).toMatchObject({ type: 'called', outcome: 'voicemail' });
  });
});
