import { fixedTexts } from '../../domain/message/index.ts';
import { answerText } from '../../domain/message/answers/answer-text.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { inForce } from '../../domain/record/in-force.ts';
import { plan, statusOf } from '../../domain/plan/index.ts';
import type { OneReading, Reading } from '../../domain/reply/reading.ts';
import { applyEvents, type Applied } from '../apply-events.ts';
import { openFollowUps, type FollowUp } from '../open-follow-ups.ts';
import type { Account, LastChange } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { changeRecord } from './changes.ts';
import { draftAnswer } from './draft-answer.ts';
import { newByText } from './new-by-text.ts';
import { noteTalk } from './note-talk.ts';
import { pauseAll } from './pause-all.ts';
import { listAnswer, requestAnswer } from './requests.ts';
import { startTexts, stopTexts } from './stop-texts.ts';
import { readTalk } from './read-talk.ts';
import type { Talk, Talking } from './talk.ts';

type AppliedNow = Extract<Applied, { kind: 'applied' }>;

/** What somebody said, and how it came. */
export interface Said {
  text: string;
  pictures: number;
  carrierHandled?: 'stop' | 'start' | 'help' | undefined;
}

/** Any word from the person resumes what their silence paused; the records that it woke. */
async function wakePaused(talk: Talk, records: readonly StoredInterview[]): Promise<AppliedNow[]> {
  const { world, account } = talk;
  const woken: AppliedNow[] = [];
  const now = world.clock.now();
  for (const record of records) {
    if (statusOf(planningRecord(record, account.person), now) !== 'paused') continue;
    const events = inForce(record.history);
    const pausedAt = events.findLastIndex(({ type }) => type === 'paused');
    if (events[pausedAt - 1]?.type !== 'unreported') continue;
    const applied = await applyEvents(world, { personId: account.id, id: record.id }, [{ type: 'resumed' }]);
    if (applied.kind === 'applied') woken.push(applied);
  }
  return woken;
}

/** "Acme goes on. Next: …": what a word did that said nothing but that somebody is there. */
function wokenAnswer({ world }: Talk, woken: readonly AppliedNow[]): string {
  const now = world.clock.now();
  const records = woken.map(({ record, account }) => planningRecord(record, account.person));
  const [first] = records;
  return answerText({
    did: [talkWords.goesOn(records.map(({ interview }) => interview.company))],
    record: first,
    next: first && plan(first, now)[0],
    now,
    undoable: false,
    sender: { tollFree: world.site.tollFreeSender },
  });
}

function targetsOf(reading: OneReading, { open, account }: Talk): FollowUp[] {
  const { asked } = account.conversation;
  const numbers = reading.target === null ? (reading.targets ?? []) : [reading.target];
  const found = numbers.flatMap((n) => open.find((one) => one.n === n) ?? []);
  const [only, ...others] = open;
  if (found.length > 0) return found;
  // With one follow-up open there is no doubt which one is meant; else it is the one that was asked about last.
  if (only && others.length === 0) return [only];
  return open.filter(({ record }) => record.id === asked?.recordId);
}

async function askWhich(talk: Talk, reading: Reading): Promise<string> {
  const { world, account, open, text } = talk;
  const { targets } = reading;
  const fitting = targets?.length ? open.filter(({ n }) => targets.includes(n)) : open;
  const list = await listAnswer(talk, fitting);
  await noteTalk(world, account, (known) => ({
    ...known,
    asked: { recordId: '', steps: [], question: 'which-one', text, at: world.clock.now() },
  }));
  return `${talkWords.asks['which-one']}\n${list}`;
}

/** Kept as a note on the record last asked about, and answered with short help: never a guess. */
async function keepNote(talk: Talk, reading: Reading): Promise<string> {
  const { account, open, world, text } = talk;
  const asked = open.find(({ record }) => record.id === account.conversation.asked?.recordId);
  const [only] = open.length === 1 ? open : [];
  const target = open.find(({ n }) => n === reading.target) ?? asked ?? only;
  const words = text.trim();
  if (!target || !words) return open.length > 0 ? fixedTexts.notUnderstood() : talkWords.nothingOpen();
  const key = { personId: account.id, id: target.record.id };
  const noted = await applyEvents(world, key, [{ type: 'note', text: words.slice(0, 2000) }]);
  if (noted.kind !== 'applied') return fixedTexts.notUnderstood();
  const { company } = planningRecord(target.record, account.person).interview;
  return `Ringback: ${talkWords.noted(company)} ${talkWords.replies}`;
}

/** Understood, but of which of several follow-ups nobody can tell. */
function isNobodys(talk: Talk, reading: Reading): boolean {
  const saysSomething = reading.intent !== 'unknown' || (reading.detail && !isAnswer(reading));
  return Boolean(saysSomething) && targetsOf(reading, talk).length === 0;
}

const isAnswer = ({ detail }: Reading) => detail === 'yes' || detail === 'no' || detail === 'named';

/** What is itself about pauses, or takes the last change back, must find them as they were. */
const leavesPauses = ({ intent, detail }: Reading) =>
  intent === 'undo' || detail === 'pause' || detail === 'resume';

/** Each thing that was said, done for each record that was meant; all of it can be taken back at once. */
async function change(talk: Talk, reading: Reading): Promise<string | undefined> {
  const readings = [reading, ...(reading.also ? [{ ...reading.also, text: reading.text }] : [])];
  const answers: string[] = [];
  const changes: LastChange['changes'][number][] = [];
  for (const one of readings) {
    for (const target of targetsOf(one, talk)) {
      const done = await changeRecord(talk, one, target);
      if (!done) continue;
      answers.push(done.answer);
      changes.push(...done.change);
    }
  }
  if (changes.length > 1)
    await noteTalk(talk.world, talk.account, (known) => ({
      ...known,
      lastChange: { changes, at: talk.world.clock.now() },
    }));
  return answers.length > 0 ? answers.join('\n') : undefined;
}

async function answerTo(talk: Talk, reading: Reading): Promise<string> {
  const completed = await draftAnswer(talk, reading);
  if (completed !== undefined) return completed;
  if (reading.newInterview) return newByText(talk, reading.newInterview);
  const request = await requestAnswer(talk, reading);
  if (request !== undefined) return request;
  const all = await pauseAll(talk, reading);
  if (all !== undefined) return all;
  if (reading.intent === 'ambiguous' || isNobodys(talk, reading))
    return talk.open.length > 0 ? askWhich(talk, reading) : talkWords.nothingOpen();
  return (await change(talk, reading)) ?? keepNote(talk, reading);
}

/**
 * Answers what a known person said, by text or by mail: reads it in the light of what was asked last, does what it
 * means, and says what it did. Every text is answered.
 */
export async function converse(world: Talking, account: Account, said: Said): Promise<string | null> {
  if (said.carrierHandled === 'stop') return stopTexts(world, account);
  if (said.carrierHandled === 'start') return startTexts(world, account);
  const records = await world.interviews.ofPerson(account.id);
  const open = openFollowUps(records, account, world.clock.now());
  const talk = { world, account, text: said.text, open };
  const reading = readTalk(talk);
  if (reading.intent === 'unsubscribe') return stopTexts(world, account);
  if (reading.intent === 'resubscribe' && reading.detail === undefined) return startTexts(world, account);
  const woken = leavesPauses(reading) ? [] : await wakePaused(talk, records);
  const saysNothing = reading.intent === 'unknown' && (!reading.detail || isAnswer(reading));
  if (woken.length > 0 && saysNothing) return wokenAnswer(talk, woken);
  if (said.pictures > 0 && !said.text.trim()) return talkWords.picture();
  return answerTo(talk, reading);
}
