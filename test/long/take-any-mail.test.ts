import { expect, test } from 'vitest';
import { takeAnyMail } from '../support/take-any-mail.ts';

test('three thousand posts of any kind are answered by 2xx or 5xx, and none hangs', async () => {
  const runs = 3000;
  const { kept, queued } = await takeAnyMail(runs);
  // They were not all rubbish, nor all fine.
  expect(queued).toBeGreaterThan(runs / 50);
  expect(kept).toBeGreaterThan(queued);
  expect(kept).toBeLessThan(runs);
});
