import type { Clock } from '../app/ports/chance.ts';
import type { DueInterview, InterviewKey, Interviews } from '../app/ports/interviews.ts';
import type { WakeUps } from '../app/ports/wake-ups.ts';
import { faultName } from '../domain/fault-name.ts';
import { epochMs, type Instant } from '../domain/time/zoned.ts';
import type { Log } from '../log.ts';

/** The longest a Node timer can be set for; a later alarm is reached in several sleeps. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;
/** Far enough ahead to find whatever is due next, whenever that is. */
const END_OF_TIME = '9999-12-31T00:00:00Z';
/** A record that could not be looked at is tried again after this. */
const RETRY_MS = 60_000;

/** A clock that can be moved to an instant, when it is simulated. */
export interface MovableClock extends Clock {
  moveTo(at: Instant): void;
  /** Stands still until `release`. */
  hold(): void;
  release(): void;
}

export interface TimerWakeUps extends WakeUps {
  /** Begins to wake: whatever is overdue at once, the rest in time. */
  start(lookAt: (key: InterviewKey) => Promise<void>): void;
  /** Looks at everything due until `to`, in order, each at its own instant, then leaves the clock at `to`. */
  runUntil(clock: MovableClock, to: Instant): Promise<number>;
  /** What is due next; undefined when nothing is. */
  next(): Promise<DueInterview | undefined>;
  /** No more wake-ups; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Wake-ups on one machine: one timer over the due-index of the records themselves, so that nothing is lost with
 * the process. Alarms are not kept here at all.
 */
export function timerWakeUps(interviews: Interviews, clock: Clock, log: Log): TimerWakeUps {
  let lookAt: ((key: InterviewKey) => Promise<void>) | undefined;
  let timer: NodeJS.Timeout | undefined;
  const running = { stopped: false };
  let turn: Promise<unknown> = Promise.resolve();
  const putOff = new Map<string, number>();

  /** One at a time, so that what is due on the way is done in order. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = turn.then(work, work);
    turn = done.catch(() => undefined);
    return done;
  }

  const nameOf = ({ personId, id, dueAt }: DueInterview) => `${personId} ${id} ${dueAt}`;

  async function firstDue(until: Instant): Promise<DueInterview | undefined> {
    const waiting = await interviews.dueUntil(until, putOff.size + 1);
    return waiting.find((one) => !putOff.has(nameOf(one)));
  }

  /** Looks at one record; one that is still due at the same instant afterwards is put off, so that the others go on. */
  async function look(due: DueInterview): Promise<void> {
    try {
      await lookAt?.({ personId: due.personId, id: due.id });
      const after = await interviews.get({ personId: due.personId, id: due.id });
      if (after?.dueAt === due.dueAt) putOff.set(nameOf(due), Date.now() + RETRY_MS);
    } catch (fault) {
      putOff.set(nameOf(due), Date.now() + RETRY_MS);
      log.error('look-failed', { record: due.id, fault: faultName(fault) });
    }
  }

  async function runDue(until: Instant): Promise<number> {
    let handled = 0;
    for (let due = await firstDue(until); due && !running.stopped; due = await firstDue(until)) {
      await look(due);
      handled += 1;
    }
    return handled;
  }

  async function runOnTheWay(movable: MovableClock, to: Instant): Promise<number> {
    let handled = 0;
    for (let due = await firstDue(to); due; due = await firstDue(to)) {
      if (epochMs(due.dueAt) > epochMs(movable.now())) movable.moveTo(due.dueAt);
      await look(due);
      handled += 1;
    }
    movable.moveTo(to);
    return handled;
  }

  function forgive(): void {
    for (const [name, at] of putOff) if (at <= Date.now()) putOff.delete(name);
  }

  async function arm(): Promise<void> {
    if (running.stopped || !lookAt) return;
    forgive();
    const due = await firstDue(END_OF_TIME);
    clearTimeout(timer);
    if (!due && putOff.size === 0) return;
    const wait = due ? Math.max(0, epochMs(due.dueAt) - epochMs(clock.now())) : RETRY_MS;
    const sleep = Math.min(wait, putOff.size > 0 ? RETRY_MS : LONGEST_SLEEP_MS);
    timer = setTimeout(() => void wake(), sleep);
  }

  async function wake(): Promise<void> {
    await inTurn(() => runDue(clock.now()));
    await arm();
  }

  const rearm = () => {
    arm().catch(() => log.error('timer-not-armed'));
  };

  return {
    async set() {
      // The record is written already and knows when it is due: the timer only has to look again.
      rearm();
    },
    async clear() {
      rearm();
    },
    start(look) {
      lookAt = look;
      rearm();
    },
    runUntil: (movable, to) =>
      inTurn(async () => {
        movable.hold();
        try {
          return await runOnTheWay(movable, to);
        } finally {
          movable.release();
          rearm();
        }
      }),
    next: () => firstDue(END_OF_TIME),
    async stop() {
      running.stopped = true;
      clearTimeout(timer);
      await turn;
    },
  };
}
