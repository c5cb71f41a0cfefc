import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MailQueue } from '../../shared/app/ports/mail-queue.ts';
import type { MailToRead } from '../../shared/domain/mail/mail-to-read.ts';
import { newId } from './samples.ts';

export interface OpenMailQueue {
  queue: MailQueue;
  /** Hands what is ready to `read`, as the home does; then lets the pause after a failure pass. */
  work(read: (mail: MailToRead) => Promise<void>): Promise<void>;
  /** How many mails were set aside. */
  setAside(): Promise<number>;
  close(): Promise<void>;
}

const sampleMail = (): MailToRead => ({
  id: newId(),
  to: `${newId()}@in.example.com`,
  receivedAt: '2026-12-14T15:00:00Z',
});

const byId = (a: MailToRead, b: MailToRead) => (a.id < b.id ? -1 : 1);

/** What every queue of mails must do. */
export function mailQueueContract(name: string, open: () => Promise<OpenMailQueue>): void {
  describe(`mails to read in ${name}`, () => {
    let home: OpenMailQueue;
    let read: MailToRead[];
    beforeEach(async () => {
      home = await open();
      read = [];
    });
    afterEach(() => home.close());

    const readAll = () => home.work(async (mail) => void read.push(mail));

    test('are handed over as they were put, once when all goes well', async () => {
      const mails = [sampleMail(), sampleMail(), sampleMail()];
      await Promise.all(mails.map((mail) => home.queue.put(mail)));
      await readAll();
      await readAll();
      expect(read.toSorted(byId)).toEqual(mails.toSorted(byId));
    });

    test('that the reader fails at are tried again, and harm no other', async () => {
      const [bad, good] = [sampleMail(), sampleMail()];
      await home.queue.put(bad);
      await home.queue.put(good);
      await home.work(async (mail) => {
        if (mail.id === bad.id) throw new Error('the lights went out');
        read.push(mail);
      });
      expect(read).toEqual([good]);
      await readAll();
      expect(read).toEqual([good, bad]);
      expect(await home.setAside()).toBe(0);
    });

    test('that the reader fails at for ever are set aside, and the others go on', async () => {
      await home.queue.put(sampleMail());
      let tries = 0;
      for (let round = 0; round < 8; round += 1)
        await home.work(async () => {
          tries += 1;
          throw new Error('poison');
        });
      expect(tries).toBe(5);
      expect(await home.setAside()).toBe(1);
      const good = sampleMail();
      await home.queue.put(good);
      await readAll();
      expect(read).toEqual([good]);
    });

    test('that come while another is read are handed over, too', async () => {
      const [first, second] = [sampleMail(), sampleMail()];
      await home.queue.put(first);
      await home.work(async (mail) => {
        read.push(mail);
        if (mail.id === first.id) await home.queue.put(second);
      });
      await readAll();
      expect(read).toEqual([first, second]);
    });
  });
}
