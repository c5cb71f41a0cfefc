import { expect, test } from 'vitest';
import { takeAnyMail } from '../support/take-any-mail.ts';

test('whatever is posted as mail is answered by 2xx or 5xx, and never hangs', async () => {
  const runs = 300;
  const { kept, queued } = await takeAnyMail(runs);
  // They were not all rubbish, nor all fine.
  expect(queued).toBeGreaterThan(runs / 50);
  expect(kept).toBeGreaterThan(queued);
  expect(kept).toBeLessThan(runs);
});
