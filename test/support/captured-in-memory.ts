import type { CapturedMessage } from '../../shared/adapters/captured-message.ts';
import type { Captured } from '../../shared/adapters/sqlite-captured.ts';

/** Captured messages that end with the test. */
export function capturedInMemory(): Captured & { empty(): void } {
  const messages: CapturedMessage[] = [];
  return {
    append: async (message) => {
      messages.push(message);
    },
    list: async () => [...messages],
    empty: () => {
      messages.length = 0;
    },
  };
}
