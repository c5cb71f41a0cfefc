import { describe, expect, test } from 'vitest';
import { readFormFields } from '../../../shared/http/form-fields.ts';

const read = (fields: Record<string, string>) => readFormFields(new URLSearchParams(fields));
const meeting = { 'interview.interviewAt': '2026-12-02T14:00', 'interview.timeZone': 'America/New_York' };

describe('the fields of a form', () => {
  test('tell local times by the interview’s clock', () => {
    expect(read(meeting).body).toEqual({
      interview: { interviewAt: '2026-12-02T19:00:00Z', timeZone: 'America/New_York' },
    });
  });

  test.each([
    [{}, 'America/New_York'],
    [{ 'person.timeZone': '' }, 'America/New_York'],
    [{ 'person.timeZone': 'Europe/Berlin' }, 'Europe/Berlin'],
  ])('take the interview’s zone for the person’s where none is named: %j', (fields, timeZone) => {
    expect(read({ ...meeting, 'person.name': 'Sam', ...fields }).body['person']).toEqual({
      name: 'Sam',
      timeZone,
    });
  });

  test('bring no person where none was asked for', () => {
    expect(read(meeting).body).not.toHaveProperty('person');
  });

  test.each([
    ['decide-by', 'interview.decisionBy'],
    ['may-call', 'interview.callAt'],
    ['they-call', 'interview.theyCallAt'],
  ])('ask for the day that "%s" announced', (said, path) => {
    expect(read({ ...meeting, said, [path]: ' ' }).faults).toMatchObject([{ path }]);
  });

  test.each(['nothing', 'not-yet'])('ask for nothing more after "%s"', (said) => {
    expect(read({ ...meeting, said }).faults).toEqual([]);
  });

  test('drop what was typed under an answer that was left again', () => {
    const { body } = read({ ...meeting, said: 'nothing', 'interview.decisionBy': '2026-12-09' });
    expect(body['interview']).toMatchObject({ nothingPromised: true });
    expect(body['interview']).not.toHaveProperty('decisionBy');
  });

  test.each([
    ['2025-12-01T14:00', 'This is in 2025: check the year.'],
    ['2062-12-01T14:00', 'This is in 2062: check the year.'],
    ['2026-06-01T14:00', undefined],
    ['2027-12-01T14:00', undefined],
  ])('an interview on %s, told at the end of November 2026', (interviewAt, message) => {
    const fields = new URLSearchParams({ ...meeting, 'interview.interviewAt': interviewAt });
    const { faults } = readFormFields(fields, '2026-11-23T12:00:00Z');
    expect(faults).toEqual(message ? [{ path: 'interview.interviewAt', message }] : []);
  });
});
