import { describe, expect, test } from 'vitest';
import { contactKey } from '../../../shared/app/contact-key.ts';
import { takeReply } from '../../../shared/app/take-reply.ts';
import { texter } from '../../support/texter.ts';

const at = { interviewAt: '2026-12-01T15:00:00Z', timeZone: 'America/New_York' };
const own = {
  person: { name: 'Sam Rivera', phone: '+12125550100', timeZone: at.timeZone, channel: 'sms' },
} as const;
const acme = { ...at, company: 'Acme', interviewer: { name: 'Dana Whitfield', phone: '+12125550102' } };

async function debriefed() {
  const sam = await texter({ acme }, own, { now: '2026-12-01T12:00:00Z' });
  await sam.wakesAt('2026-12-01T18:00:00Z');
  return sam;
}

describe('SCRIPT', () => {
  test('gives the thank-you while it is still to be sent, though the debrief is answered', async () => {
    const sam = await debriefed();
    await sam.says('they decide friday');
    expect(await sam.says('SCRIPT')).toMatch(/^YOUR THANK.*Thank you for meeting me/is);
  });

  test('once it is sent, says for when the words of the next call are', async () => {
    const sam = await debriefed();
    await sam.says('they decide friday');
    await sam.says('thank-you sent');
    expect(await sam.says('SCRIPT')).toMatch(/^For Tue 8 Dec, .*:/);
  });

  test('does not have somebody called who is to call first', async () => {
    const sam = await debriefed();
    await sam.says('thank-you sent');
    await sam.says("they're calling me wednesday at 10");
    expect(await sam.says('SCRIPT')).toMatch(/^If their call hasn't come by Wed 2 Dec, 10:30 am:/);
  });
});

describe('an agreed call put off past its hour', () => {
  test('is said to be expected still, and the reminder does not forget it', async () => {
    const sam = await debriefed();
    await sam.says('call her thursday at 2pm');
    await sam.wakesAt('2026-12-03T18:45:00Z');
    expect(await sam.says('SNOOZE')).toMatch(/They still expect your call on Thu 3 Dec, 2 pm/);
    await sam.wakesAt('2026-12-04T18:45:00Z');
    const text = sam.world.texts.at(-1)?.body;
    expect(text).toMatch(/They (?:expected you Thu 3 Dec, 2 pm|waited): say sorry first/);
    expect(text).not.toMatch(/promised yourself/);
    expect(await sam.says('SCRIPT')).toMatch(/agreed to talk yesterday at two\. I'm sorry/);
  });
});

test('a day of decision many months off is told with its year', async () => {
  const sam = await debriefed();
  expect(await sam.says('they decide by nov 11')).toMatch(/Thu 11 Nov 2027/);
});

describe('after STOP', () => {
  test('what is said counts, and only HELP and START are answered', async () => {
    const sam = await debriefed();
    const from = own.person.phone;
    const { personId } = await sam.record('acme');
    const key = contactKey({ phone: from });
    await sam.world.contacts.save({ ...(await sam.world.contacts.get(key)), key, ownerId: personId });
    let count = 0;
    const texts = (text: string) =>
      takeReply(sam.world, { messageId: `SM${(count += 1)}`, from, text, pictures: 0 });
    expect(await texts('LIST')).toMatch(/Acme|Dana/);
    expect(await texts('STOP')).toMatch(/START/);
    expect(await texts('LIST')).toBeNull();
    expect(await texts('got the job!!')).toBeNull();
    expect((await sam.told('acme')).map(({ type }) => type)).toContain('offer');
    expect(await texts('HELP')).toMatch(/STOP/);
    expect(await texts('START')).not.toBeNull();
    expect(await texts('LIST')).not.toBeNull();
  });
});
