import { expect, test, vi } from 'vitest';
import { makeHandler } from '../../functions/nudge/handler.ts';
import { UnreadableItem } from '../../shared/domain/record/unreadable-item.ts';
import { memoryWorld } from '../support/memory-world.ts';

const wakeUp = { personId: 'p1', id: 'r1', at: '2026-12-01T15:00:00Z' };

function nudging() {
  const world = memoryWorld();
  const error = vi.spyOn(world.log, 'error');
  const info = vi.spyOn(world.log, 'info');
  return { world, error, info, handle: makeHandler(world) };
}

test('a wake-up for a record that is gone ends in one line', async () => {
  const { handle, info } = nudging();
  await handle(wakeUp);
  expect(info.mock.calls).toEqual([['wake-up-without-record', { record: 'r1' }]]);
});

test.each([undefined, null, 'r1', {}, { personId: 'p1', id: 7, at: '' }])(
  'what is no wake-up (%j) is logged and not tried again',
  async (event) => {
    const { handle, error } = nudging();
    await handle(event);
    expect(error.mock.calls).toEqual([['wake-up-unreadable']]);
  },
);

test('an item that cannot be read is named, and left to the queue by throwing', async () => {
  const { handle, world, error } = nudging();
  const fault = new UnreadableItem('interview p1/r1', 'wrong at interview');
  world.interviews.get = async () => {
    throw fault;
  };
  await expect(handle(wakeUp)).rejects.toBe(fault);
  expect(error.mock.calls).toEqual([
    ['nudge-fault', { record: 'r1', fault: 'UnreadableItem', key: 'interview p1/r1' }],
  ]);
});
