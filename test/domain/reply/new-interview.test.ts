import { describe, expect, test } from 'vitest';
import { readNewInterview } from '../../../shared/domain/reply/command/new-interview.ts';

// Wednesday 2 December 2026, noon in New York.
const light = { now: '2026-12-02T17:00:00Z', timeZone: 'America/New_York', open: [], lastNudged: null };

const read = (text: string) => {
  const found = readNewInterview({ ...light, text });
  return [found?.company, found?.interviewer, found?.when?.at, found?.missing.join() || undefined];
};

describe('NEW', () => {
  test.each([
    ['NEW Acme Dana 555-0102 fri 2pm', 'Acme', 'Dana', '2026-12-04T19:00:00Z'],
    ['NEW Acme Dana Whitfield 555-0102 fri 2pm', 'Acme', 'Dana Whitfield', '2026-12-04T19:00:00Z'],
    ['new acme grace 555-0102 fri 2pm', 'acme', 'grace', '2026-12-04T19:00:00Z'],
    ['new Oak Bakery Dana fri 2pm', 'Oak Bakery', 'Dana', '2026-12-04T19:00:00Z'],
    ['new Oak Bakery Mr Lund fri 2pm', 'Oak Bakery', 'Mr Lund', '2026-12-04T19:00:00Z'],
    ['new Brightwater Foods tuesday 3pm', 'Brightwater Foods', undefined, '2026-12-08T20:00:00Z'],
    ['new Home Depot fri 2pm', 'Home Depot', undefined, '2026-12-04T19:00:00Z'],
    ['new Home Depot 555-0102 fri 2pm', 'Home Depot', undefined, '2026-12-04T19:00:00Z'],
    ['new Maple Cafe jan 12 at 10am', 'Maple Cafe', undefined, '2027-01-12T15:00:00Z'],
    ['new Maple Cafe tues 1/12 10am', 'Maple Cafe', undefined, '2027-01-12T15:00:00Z'],
    ['new Maple Cafe tuesday january 12 10am', 'Maple Cafe', undefined, '2027-01-12T15:00:00Z'],
    ['new Blue Bottle friday 3pm with Kim', 'Blue Bottle', 'Kim', '2026-12-04T20:00:00Z'],
    [
      'new Blue Bottle fri 3pm at Main Street with Kim Lund',
      'Blue Bottle',
      'Kim Lund',
      '2026-12-04T20:00:00Z',
    ],
    ['new Blue Bottle with Kim friday 3pm', 'Blue Bottle', 'Kim', '2026-12-04T20:00:00Z'],
    ['new John Lewis fri 2pm', 'John Lewis', undefined, '2026-12-04T19:00:00Z'],
    ['new Marks & Spencer fri 2pm', 'Marks & Spencer', undefined, '2026-12-04T19:00:00Z'],
    ['new Zorbo Quill fri 2pm', 'Zorbo Quill', undefined, '2026-12-04T19:00:00Z'],
  ])('%s', (text, company, interviewer, at) => {
    expect(read(text)).toEqual([company, interviewer, at, undefined]);
  });

  test.each([
    ['new Acme fri', 'when'],
    // The twelfth is a Tuesday.
    ['new Acme wed 1/12 10am', 'when'],
    ['new', 'company,when'],
  ])('%s lacks %s', (text, missing) => {
    expect(read(text)[3]).toBe(missing);
  });

  test('keeps the place', () => {
    const found = readNewInterview({ ...light, text: 'new Acme fri 3pm at 12 Main Street' });
    expect(found).toMatchObject({ company: 'Acme', location: '12 Main Street' });
  });
});
