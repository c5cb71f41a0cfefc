import { describe, expect, test } from 'vitest';
import { readNewInterview } from '../../shared/app/record-interview.ts';
import { memoryWorld } from '../support/memory-world.ts';

const person = { name: 'Sam', phone: '212 555 0147', timeZone: 'America/New_York', channel: 'sms' };
const interview = { company: 'Acme', interviewAt: '2026-12-01T14:00:00-05:00', timeZone: 'America/New_York' };
const world = memoryWorld({ now: '2026-12-01T12:00:00Z' });

const faultsOf = (input: unknown) => {
  const read = readNewInterview(world, input, undefined);
  return read.ok ? [] : read.faults.map(({ path }) => path).sort();
};

describe('every fault of a new interview at once', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing wrong', { person, interview }, []],
    ['null', null, ['']],
    ['a list', [], ['']],
    ['nobody', { interview }, ['person']],
    ['nothing at all', {}, ['interview', 'person']],
    [
      'a name missing and a phone that is none',
      { person: { ...person, name: undefined, phone: '12' }, interview },
      ['person.name', 'person.phone'],
    ],
    [
      'an unknown zone of the person, an unknown playbook, a decision before the interview',
      {
        person: { ...person, timeZone: 'Mars/Base' },
        interview: { ...interview, playbook: 'luck', decisionBy: '2026-11-30' },
      },
      ['interview.decisionBy', 'interview.playbook', 'person.timeZone'],
    ],
    [
      'an impossible date: nothing is compared with a time that cannot be read',
      { person, interview: { ...interview, interviewAt: 'noon', decisionBy: '2026-02-30' } },
      ['interview.decisionBy', 'interview.interviewAt'],
    ],
    [
      'texts without a phone, and no company',
      { person: { ...person, phone: undefined }, interview: { ...interview, company: '' } },
      ['interview.company', 'person.phone'],
    ],
    [
      'waking hours that end before they begin',
      {
        person: { ...person, waking: { from: '21:00', to: '08:00' } },
        interview: { ...interview, company: 7 },
      },
      ['interview.company', 'person.waking'],
    ],
  ])('%s', (_, input, paths) => {
    expect(faultsOf(input)).toEqual(paths);
  });
});
