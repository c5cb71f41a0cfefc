import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoredInterview } from '../../shared/app/ports/interviews.ts';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';
import { newId, sampleInterview } from './samples.ts';
import type { OpenFresh, OpenStores } from './stores.ts';

const times = (count: number) => Array.from({ length: count }, (_, index) => index);

/** What every keeper of interview records must do. */
export function interviewsContract(name: string, openFresh: OpenFresh): void {
  describe(`interviews in ${name}`, () => {
    let stores: OpenStores;
    beforeAll(async () => {
      stores = await openFresh();
    });
    afterAll(() => stores.close());

    const created = async (change: Partial<StoredInterview> = {}) => {
      const record = sampleInterview(change);
      expect(await stores.interviews.create(record)).toBe('created');
      return record;
    };

    test('gives back what was stored, whole', async () => {
      const record = await created({
        dueAt: '2026-12-14T15:00:00Z',
        pending: { until: '2026-12-20T00:00:00Z' },
      });
      expect(await stores.interviews.get(record)).toEqual(record);
    });

    test('knows nothing of a record that was never stored', async () => {
      expect(await stores.interviews.get({ personId: newId(), id: newId() })).toBeUndefined();
    });

    test('keeps a record apart from one of the same id of somebody else', async () => {
      const mine = await created();
      const theirs = await created({ id: mine.id });
      expect((await stores.interviews.get(mine))?.personId).toBe(mine.personId);
      expect((await stores.interviews.get(theirs))?.personId).toBe(theirs.personId);
    });

    test('takes an id once, and leaves the first as it was', async () => {
      const first = await created();
      expect(await stores.interviews.create({ ...first, failures: 99 })).toBe('exists');
      expect(await stores.interviews.get(first)).toEqual(first);
    });

    test('one of many who create the same record at once succeeds', async () => {
      const record = sampleInterview();
      const answers = await Promise.all(
        times(10).map((failures) => stores.interviews.create({ ...record, failures })),
      );
      expect(answers.filter((answer) => answer === 'created')).toHaveLength(1);
      expect((await stores.interviews.get(record))?.failures).toBe(answers.indexOf('created'));
    });

    test('a save raises the version by one', async () => {
      const record = await created();
      expect(await stores.interviews.save({ ...record, failures: 3 })).toBe('saved');
      expect(await stores.interviews.get(record)).toEqual({ ...record, version: 2, failures: 3 });
    });

    test('a save can take a field away', async () => {
      const record = await created({ dueAt: '2026-12-14T15:00:00Z' });
      const { dueAt: _dueAt, sending: _sending, ...rest } = record;
      await stores.interviews.save(rest);
      expect(await stores.interviews.get(record)).toEqual({ ...rest, version: 2 });
    });

    test.each([0, 2, 7])(
      'a save of version %i of a record at version 1 is stale and changes nothing',
      async (version) => {
        const record = await created();
        expect(await stores.interviews.save({ ...record, version, failures: 9 })).toBe('stale');
        expect(await stores.interviews.get(record)).toEqual(record);
      },
    );

    test('a save of a record that is gone is stale and does not bring it back', async () => {
      const record = await created();
      await stores.interviews.remove(record);
      expect(await stores.interviews.save(record)).toBe('stale');
      expect(await stores.interviews.get(record)).toBeUndefined();
    });

    test('one of many who save the same version at once succeeds', async () => {
      const record = await created();
      const answers = await Promise.all(
        times(20).map((failures) => stores.interviews.save({ ...record, failures })),
      );
      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      const kept = await stores.interviews.get(record);
      expect(kept).toEqual({ ...record, version: 2, failures: answers.indexOf('saved') });
    });

    test('nothing is lost when many add to one record, each trying until it is saved', async () => {
      const record = await created({ sent: [] });
      const add = async (step: string): Promise<void> => {
        const present = await stores.interviews.get(record);
        if (!present) throw new Error('the record is gone');
        const saved = await stores.interviews.save({ ...present, sent: [...(present.sent ?? []), step] });
        if (saved === 'stale') await add(step);
      };
      await Promise.all(times(8).map((step) => add(`step ${step}`)));
      const kept = await stores.interviews.get(record);
      expect(kept?.version).toBe(9);
      expect(kept?.sent?.toSorted()).toEqual(times(8).map((step) => `step ${step}`));
    });

    test('a removed record is gone, removing it again is no fault, and its id is free', async () => {
      const record = await created();
      await stores.interviews.remove(record);
      await stores.interviews.remove(record);
      expect(await stores.interviews.get(record)).toBeUndefined();
      expect(await stores.interviews.ofPerson(record.personId)).toEqual([]);
      expect(await stores.interviews.create(record)).toBe('created');
    });

    test('lists the records of one person, oldest first, and nobody else’s', async () => {
      const personId = newId();
      await created();
      const last = await created({ personId, createdAt: '2026-12-01T09:00:01Z' });
      const middle = await created({ personId, createdAt: '2026-12-01T09:00:00.5Z' });
      const first = await created({ personId, createdAt: '2026-12-01T09:00:00Z' });
      expect(await stores.interviews.ofPerson(personId)).toEqual([first, middle, last]);
      expect(await stores.interviews.ofPerson(newId())).toEqual([]);
    });

    test('lists more than fits one answer of the store', async () => {
      const personId = newId();
      const noise = () => randomBytes(1400).toString('base64');
      const history = times(130).map((index) => ({
        id: `e${index}`,
        at: '2026-12-02T20:00:00Z',
        type: 'note' as const,
        text: noise(),
      }));
      const records = await Promise.all(
        times(9).map((index) => created({ personId, history, createdAt: `2026-12-01T09:00:0${index}Z` })),
      );
      expect((await stores.interviews.ofPerson(personId)).map(({ id }) => id)).toEqual(
        records.map(({ id }) => id),
      );
    });

    test('a record with years of notes can still be kept and changed', async () => {
      const text =
        'They said the team meets on Mondays, so call on Tuesday; ask for Dana – «später». '.repeat(24);
      const history = times(400).map((index) => ({
        id: `e${index}`,
        at: '2026-12-02T20:00:00Z',
        type: 'note' as const,
        text: `${index} ${text}`.trim(),
      }));
      const record = await created({ history, dueAt: '2026-12-14T15:00:00Z' });
      expect(JSON.stringify(record).length).toBeGreaterThan(700_000);
      expect(await stores.interviews.get(record)).toEqual(record);
      expect(await stores.interviews.ofPerson(record.personId)).toEqual([record]);
      expect(await stores.interviews.save({ ...record, history: [], failures: 1 })).toBe('saved');
      expect(await stores.interviews.get(record)).toEqual({
        ...record,
        version: 2,
        history: [],
        failures: 1,
      });
    });

    test('any text comes back as it was', async () => {
      const words = fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .map((text) => `a${text.replace(/[\p{Cc}\u2028\u2029]/gu, '')}z`);
      await fc.assert(
        fc.asyncProperty(words, words, async (company, note) => {
          const record = sampleInterview({
            interview: { company, interviewAt: '2026-12-02T19:00:00Z', timeZone: 'Europe/Berlin' },
            history: [{ id: note, at: '2026-12-02T20:00:00Z', type: 'note', text: note }],
          });
          await stores.interviews.create(record);
          expect(await stores.interviews.get(record)).toEqual(record);
        }),
        { numRuns: 25 },
      );
    });

    describe('an item that cannot be read', () => {
      const secretWord = 'Marzipan';
      test.each([
        ['text that is no JSON', `{"interview": "${secretWord}`],
        ['JSON of another kind', `["${secretWord}"]`],
        ['no object', 'null'],
        ['an older shape', JSON.stringify({ company: secretWord, when: 'tomorrow' })],
        [
          'an event nobody knows',
          JSON.stringify({
            ...sampleInterview(),
            history: [{ id: 'e', at: '2026-12-02T20:00:00Z', type: secretWord }],
          }),
        ],
        [
          'an event without id',
          JSON.stringify({ ...sampleInterview(), history: [{ type: 'note', text: secretWord }] }),
        ],
        [
          'a date that does not exist',
          JSON.stringify({ ...sampleInterview(), createdAt: `2026-13-01 ${secretWord}` }),
        ],
      ])('%s: named by its key, without what stands in it, and no harm to the others', async (_, text) => {
        const personId = newId();
        const good = await created({ personId });
        const bad = await created({ personId, dueAt: '2026-12-14T15:00:00Z' });
        await stores.spoil({ kind: 'interview', key: bad }, text);

        const fault: unknown = await stores.interviews.get(bad).catch((thrown: unknown) => thrown);
        expect(fault).toBeInstanceOf(UnreadableItem);
        expect(String(fault)).toContain(`${personId}/${bad.id}`);
        expect(String(fault)).not.toContain(secretWord);

        expect(await stores.interviews.ofPerson(personId)).toEqual([good]);
        const lines = stores.logged.filter((line) => line.includes(bad.id));
        expect(lines).toEqual([expect.stringContaining('unreadable-item')]);
        expect(lines.join('')).not.toContain(secretWord);
      });

      test('can be removed', async () => {
        const bad = await created();
        await stores.spoil({ kind: 'interview', key: bad }, 'garbage');
        await stores.interviews.remove(bad);
        expect(await stores.interviews.get(bad)).toBeUndefined();
      });
    });

    describe('what is due', () => {
      let due: OpenStores;
      beforeAll(async () => {
        due = await openFresh();
      });
      afterAll(() => due.close());

      const clear = async () => {
        for (const key of await due.interviews.dueUntil('2999-01-01T00:00:00Z', 1000))
          await due.interviews.remove(key);
      };
      const dueAt = async (at: string | undefined) => {
        const record = sampleInterview(at === undefined ? {} : { dueAt: at });
        await due.interviews.create(record);
        return record;
      };
      const namesUntil = async (at: string, limit = 100) =>
        (await due.interviews.dueUntil(at, limit)).map((found) => found.dueAt);

      test('is listed earliest first, whatever way the instants are written', async () => {
        await clear();
        for (const at of [
          '2026-12-14T15:00:00Z',
          '2026-12-14T15:00:00.5Z',
          '2026-12-14T14:59:59.999Z',
          '2026-12-01T00:00:00Z',
        ])
          await dueAt(at);
        expect(await namesUntil('2026-12-14T15:00:01Z')).toEqual([
          '2026-12-01T00:00:00Z',
          '2026-12-14T14:59:59.999Z',
          '2026-12-14T15:00:00Z',
          '2026-12-14T15:00:00.5Z',
        ]);
      });

      test('counts what is due at that very instant, and not what is due a moment later', async () => {
        await clear();
        const now = await dueAt('2026-12-14T15:00:00Z');
        await dueAt('2026-12-14T15:00:00.001Z');
        expect(await due.interviews.dueUntil('2026-12-14T15:00:00Z', 100)).toEqual([
          { personId: now.personId, id: now.id, dueAt: '2026-12-14T15:00:00Z' },
        ]);
        expect(await namesUntil('2026-12-14T14:59:59.999Z')).toEqual([]);
      });

      test('leaves out what is never due, and what is due no more', async () => {
        await clear();
        await dueAt(undefined);
        const record = await dueAt('2026-12-14T15:00:00Z');
        const { dueAt: _, ...rest } = record;
        await due.interviews.save(rest);
        expect(await namesUntil('2999-01-01T00:00:00Z')).toEqual([]);
      });

      test('follows a record that is put off, and forgets one that is removed', async () => {
        await clear();
        const putOff = await dueAt('2026-12-14T15:00:00Z');
        const removed = await dueAt('2026-12-14T15:00:00Z');
        await due.interviews.save({ ...putOff, dueAt: '2026-12-20T15:00:00Z' });
        await due.interviews.remove(removed);
        expect(await namesUntil('2026-12-19T00:00:00Z')).toEqual([]);
        expect(await namesUntil('2026-12-21T00:00:00Z')).toEqual(['2026-12-20T15:00:00Z']);
      });

      test('a stale save does not move it', async () => {
        await clear();
        const record = await dueAt('2026-12-14T15:00:00Z');
        await due.interviews.save({ ...record, version: 5, dueAt: '2027-12-14T15:00:00Z' });
        expect(await namesUntil('2026-12-14T15:00:00Z')).toEqual(['2026-12-14T15:00:00Z']);
      });

      test('a limit takes the earliest of all', async () => {
        await clear();
        const minutes = times(60).map((minute) => `2026-12-14T15:${String(minute).padStart(2, '0')}:00Z`);
        await Promise.all(minutes.toReversed().map(dueAt));
        expect(await namesUntil('2026-12-14T16:00:00Z', 7)).toEqual(minutes.slice(0, 7));
        expect(await namesUntil('2026-12-14T16:00:00Z', 0)).toEqual([]);
        expect(await namesUntil('2026-12-14T16:00:00Z', 1000)).toEqual(minutes);
        expect(await namesUntil('2026-12-14T15:10:00Z', 1000)).toEqual(minutes.slice(0, 11));
      });

      test('an item that cannot be read is due all the same, with its key', async () => {
        await clear();
        const bad = await dueAt('2026-12-14T15:00:00Z');
        await dueAt('2026-12-14T16:00:00Z');
        await due.spoil({ kind: 'interview', key: bad }, 'garbage');
        const found = await due.interviews.dueUntil('2026-12-15T00:00:00Z', 10);
        expect(found).toHaveLength(2);
        expect(found[0]).toEqual({ personId: bad.personId, id: bad.id, dueAt: '2026-12-14T15:00:00Z' });
      });
    });
  });
}
