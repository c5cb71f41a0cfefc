import * as z from 'zod/mini';
import type { Settings } from '../../shared/adapters/sqlite-settings.ts';
import type { Clock } from '../../shared/app/ports/chance.ts';
import type { TextSender } from '../../shared/app/ports/senders.ts';
import type { CarrierText, TextInbox } from '../../shared/app/ports/text-inbox.ts';
import { isBefore, plusMinutes, type Instant } from '../../shared/domain/time/zoned.ts';
import { faultName } from '../../shared/domain/fault-name.ts';
import type { Log } from '../../shared/log.ts';

export interface PollOptions {
  inbox: TextInbox;
  /** Where the place in the list is kept, so that what came while we were away is not lost. */
  settings: Settings;
  clock: Clock;
  log: Log;
  /** A text from a phone. One that throws is handed again at the next turn; after a crash one may come twice. */
  onText: (text: CarrierText) => Promise<void>;
  /** How far a text of ours got: each state once. `status` is Twilio's word, as in its status callback. */
  onState: (state: {
    attemptId: string;
    providerId: string;
    status: string;
    errorCode?: string | undefined;
  }) => Promise<void>;
  /** @default 10 */
  everySeconds?: number | undefined;
}

export interface TwilioPoll {
  /** The sender to use while polling: it notes which text belongs to which attempt, as no callback can tell. */
  watching(sender: TextSender): TextSender;
  start(): void;
  /** One turn, now. Throws when Twilio cannot be asked. */
  turn(): Promise<void>;
  /** No more turns; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** How long the state of a text may still change: ten hours in a queue, then days at a phone that is off. */
const windowMinutes = 48 * 60;
const longestWaitSeconds = 300;
/** Twilio's clock may be behind ours, and tells whole seconds only. */
const clockSlackMinutes = 1;
/** States after which something is known that was not before. */
const telling = new Set(['sent', 'delivered', 'undelivered', 'failed', 'canceled', 'read']);

const kept = z.object({
  /** Nothing older than this is looked at. */
  from: z.string(),
  /** What was handed on already: ids of texts, `id status` of ours. */
  handed: z.array(z.string()),
  /** Twilio's id and our attempt's, of texts that may still change. */
  attempts: z.record(z.string(), z.object({ id: z.string(), at: z.string() })),
});
type Kept = z.output<typeof kept>;
const settingsKey = 'twilio-poll';

/** Makes a poll that has not begun yet look at everything since `from`: what came while nobody could answer. */
export function pollFrom(settings: Settings, from: Instant): void {
  firstState(settings, from);
}

/** Asks Twilio for replies and states every few seconds: for an installation that no webhook can reach. */
export function pollTwilio(options: PollOptions): TwilioPoll {
  const { inbox, settings, clock, log, onText, onState, everySeconds = 10 } = options;
  const state = firstState(settings, clock.now());
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let failures = 0;

  const keep = () => settings.set(settingsKey, JSON.stringify(state));
  const keyOf = ({ id, direction, status }: CarrierText) => (direction === 'in' ? id : `${id} ${status}`);

  async function hand(text: CarrierText): Promise<void> {
    if (text.direction === 'in') return onText(text);
    const attempt = state.attempts[text.id];
    if (attempt)
      await onState({
        attemptId: attempt.id,
        providerId: text.id,
        status: text.status,
        errorCode: text.errorCode,
      });
  }

  async function handOnce(text: CarrierText): Promise<void> {
    const key = keyOf(text);
    if (state.handed.includes(key)) return;
    // One that is not known yet may be known at the next turn: its sender may still wait for Twilio's answer.
    if (text.direction === 'out' && !(text.id in state.attempts && telling.has(text.status))) return;
    try {
      await hand(text);
      state.handed.push(key);
      await keep();
    } catch (fault) {
      log.error('poll.not-handled', { text: text.id, fault: faultName(fault) });
    }
  }

  async function ask(): Promise<void> {
    const asked = clock.now();
    const texts = await inbox.since(state.from);
    for (const text of texts) if (!stopped) await handOnce(text);
    forget(state, asked, new Set(texts.map(keyOf)));
    await keep();
  }

  function turn(): Promise<void> {
    const turned = running.then(ask);
    running = turned.catch(() => undefined);
    return turned;
  }

  function arm(seconds: number): void {
    if (stopped) return;
    timer = setTimeout(() => {
      turn()
        .then(() => {
          failures = 0;
        })
        .catch((fault: unknown) => {
          failures += 1;
          log.warn('poll.failed', { fault: faultName(fault), failures });
        })
        .finally(() => arm(Math.min(longestWaitSeconds, everySeconds * 2 ** Math.min(failures, 10))))
        .catch(() => undefined);
    }, seconds * 1000);
  }

  return {
    watching: (sender) => ({
      find: (text) => sender.find(text),
      async send(text) {
        const outcome = await sender.send(text);
        if (outcome.kind === 'sent') {
          state.attempts[outcome.providerId] = { id: text.attemptId, at: clock.now() };
          await keep();
        }
        return outcome;
      },
    }),
    start: () => arm(0),
    turn,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** The place where an earlier process left off; at first, what came before us is not ours to answer. */
function firstState(settings: Settings, now: Instant): Kept {
  const fresh: Kept = { from: plusMinutes(now, -clockSlackMinutes), handed: [], attempts: {} };
  return kept.parse(JSON.parse(settings.setOnce(settingsKey, JSON.stringify(fresh))));
}

/** Moves the window on, and drops what lies before it. */
function forget(state: Kept, asked: Instant, listed: ReadonlySet<string>): void {
  const from = plusMinutes(asked, -windowMinutes);
  if (!isBefore(state.from, from)) return;
  state.from = from;
  state.handed = state.handed.filter((key) => listed.has(key));
  state.attempts = Object.fromEntries(
    Object.entries(state.attempts).filter(([, { at }]) => !isBefore(at, from)),
  );
}
