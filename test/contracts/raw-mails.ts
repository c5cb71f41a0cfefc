import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RawMails } from '../../shared/app/ports/raw-mail.ts';
import { newId } from './samples.ts';

export interface OpenRawMails {
  mails: RawMails;
  close(): Promise<void>;
}

/** What every keeper of raw mails must do. */
export function rawMailsContract(name: string, open: () => Promise<OpenRawMails>): void {
  describe(`raw mails in ${name}`, () => {
    let home: OpenRawMails;
    beforeAll(async () => {
      home = await open();
    });
    afterAll(() => home.close());

    test.each<[string, Uint8Array]>([
      ['a short mail', new TextEncoder().encode('Subject: hello\r\n\r\nünï 🚀\r\n')],
      ['every byte there is', Uint8Array.from({ length: 1024 }, (_, index) => index % 256)],
      ['line ends of all kinds', new TextEncoder().encode('a\r\nb\nc\rd\0')],
      ['nothing', new Uint8Array()],
      ['four megabytes', new Uint8Array(4_000_000).fill(0x61)],
    ])('come back byte for byte: %s', async (_, bytes) => {
      const id = newId();
      await home.mails.keep(id, bytes);
      const found = await home.mails.get(id);
      expect(found && Buffer.compare(found, bytes)).toBe(0);
    });

    test('that were never kept are not there', async () => {
      expect(await home.mails.get(newId())).toBeUndefined();
    });

    test('kept twice, even at once, are whole', async () => {
      const id = newId();
      const bytes = new TextEncoder().encode('the same');
      await Promise.all([home.mails.keep(id, bytes), home.mails.keep(id, bytes)]);
      await home.mails.keep(id, bytes);
      expect(await home.mails.get(id)).toEqual(bytes);
    });

    test('can be removed, twice too', async () => {
      const [id, other] = [newId(), newId()];
      await home.mails.keep(id, new Uint8Array([1]));
      await home.mails.keep(other, new Uint8Array([2]));
      await home.mails.remove(id);
      await home.mails.remove(id);
      expect(await home.mails.get(id)).toBeUndefined();
      expect(await home.mails.get(other)).toEqual(new Uint8Array([2]));
    });

    test('of one person can be removed together, and nobody else’s', async () => {
      const [mine, others] = [`a${newId()}`, `b${newId()}`];
      const one = new Uint8Array([1]);
      const ids = Array.from({ length: 45 }, (_, index) => `${mine}-${index}`);
      for (const id of [...ids, `${others}-1`, `${mine}x-1`]) await home.mails.keep(id, one);
      await home.mails.removeOf(mine);
      await home.mails.removeOf(mine);
      expect(await Promise.all(ids.map((id) => home.mails.get(id)))).toEqual(ids.map(() => undefined));
      expect(await home.mails.get(`${others}-1`)).toEqual(one);
      expect(await home.mails.get(`${mine}x-1`)).toEqual(one);
      await expect(home.mails.removeOf('../x')).rejects.toBeInstanceOf(RangeError);
    });

    test.each(['../out', '..', 'a/b', 'a.eml', '', 'a\0', 'x'.repeat(129), 'ü'])(
      'are kept under no name that may lead elsewhere: %j',
      async (id) => {
        await expect(home.mails.keep(id, new Uint8Array([1]))).rejects.toBeInstanceOf(RangeError);
        await expect(home.mails.get(id)).rejects.toBeInstanceOf(RangeError);
        await expect(home.mails.remove(id)).rejects.toBeInstanceOf(RangeError);
      },
    );
  });
}
