import { fixedTexts } from '../../domain/message/index.ts';
import { answersText, answerText } from '../../domain/message/answers/answer-text.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { notedText } from '../../domain/message/answers/noted-text.ts';
import { shortName } from '../../domain/message/answers/short-names.ts';
import { inForce } from '../../domain/record/in-force.ts';
import { plan, statusOf } from '../../domain/plan/index.ts';
import type { OneReading, Reading } from '../../domain/reply/reading.ts';
import { applyEvents, type Applied } from '../apply-events.ts';
import { openFollowUps, type FollowUp } from '../open-follow-ups.ts';
import type { Account } from '../ports/accounts.ts';
import type { StoredInterview } from '../ports/interviews.ts';
import { planningRecord } from '../present.ts';
import { changeRecord, type Change } from './changes.ts';
import { draftAnswer } from './draft-answer.ts';
import { isAnswered } from './is-answered.ts';
import { newByText } from './new-by-text.ts';
import { noteOn } from './note-on.ts';
import { noteTalk } from './note-talk.ts';
import { namedIn, namesTogether } from './parts-of.ts';
import { pauseAll } from './pause-all.ts';
import { readParts, type ReadParts } from './read-parts.ts';
import { listAnswer, requestAnswer, scriptAnswer } from './requests.ts';
import { startTexts, stopTexts } from './stop-texts.ts';
import { readTalk } from './read-talk.ts';
import { askedAbout, contextOf, type Talk, type Talking } from './talk.ts';

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
  const companies = records.map(({ interview }) => interview.company);
  return answerText({
    did: [talkWords.goesOn(companies)],
    briefly: [talkWords.goesOn(companies.map((company) => shortName(company)))],
    record: first,
    next: first && plan(first, now)[0],
    now,
    undoable: false,
    sender: { tollFree: world.site.tollFreeSender },
  });
}

function targetsOf(reading: OneReading, talk: Talk): FollowUp[] {
  const { open, account, text } = talk;
  const { asked } = account.conversation;
  // What was not understood may still say whom it is about.
  const named = reading.intent === 'unknown' ? namedIn(text, contextOf(talk).open) : undefined;
  const n = reading.target ?? named ?? null;
  const numbers = n === null ? (reading.targets ?? []) : [n];
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

/** Kept as a note on the record it names, or that was last asked about, and answered with short help: never a guess. */
async function keepNote(talk: Talk, reading: Reading): Promise<string> {
  const { account, open, text } = talk;
  const asked = open.find(({ record }) => record.id === account.conversation.asked?.recordId);
  const [only] = open.length === 1 ? open : [];
  const n = reading.target ?? namedIn(text, contextOf(talk).open);
  const target = open.find((one) => one.n === n) ?? asked ?? only;
  if (!target || !text.trim()) return open.length > 0 ? fixedTexts.notUnderstood() : talkWords.nothingOpen();
  const company = await noteOn(talk, target, text);
  if (company === undefined) return fixedTexts.notUnderstood();
  const kind = askedAbout(talk, target.record).steps.find((step) => !isAnswered(step, target.record));
  return notedText(company, { tollFree: talk.world.site.tollFreeSender }, kind);
}

/** Understood, but of which of several follow-ups nobody can tell. */
function isNobodys(talk: Talk, reading: Reading): boolean {
  const saysSomething = reading.intent !== 'unknown' || (reading.detail && !isAnswer(reading));
  return Boolean(saysSomething) && targetsOf(reading, talk).length === 0;
}

const isAnswer = ({ detail }: Reading) => detail === 'yes' || detail === 'no' || detail === 'named';

/** One thing read of several follow-ups that the text names apart: whatever it is, it was not said of all of them. */
function isMixedUp(talk: Talk, { targets = [] }: Reading): boolean {
  return targets.length > 1 && !namesTogether(talk.text, contextOf(talk).open);
}

/** What is itself about pauses, or takes the last change back, must find them as they were. */
const leavesPauses = ({ intent, detail }: Reading) =>
  intent === 'undo' || detail === 'pause' || detail === 'resume';

/** The readings of a text, each with the follow-ups it is about. */
function saidOf(talk: Talk, reading: Reading): ReadParts {
  const readings = [reading, ...(reading.also ? [{ ...reading.also, text: reading.text }] : [])];
  return {
    apart: false,
    read: readings.map((one) => ({ reading: one, targets: targetsOf(one, talk) })),
    unread: [],
  };
}

/** Each thing that was said, done for each record that was meant; all of it can be taken back at once. */
async function change(talk: Talk, { apart, read, unread }: ReadParts): Promise<string | undefined> {
  const done: Change[] = [];
  const scripts: string[] = [];
  const left = [...unread];
  for (const { reading, targets } of read) {
    if (reading.intent === 'script') scripts.push(scriptAnswer(talk, targets[0]?.n ?? null));
    for (const target of reading.intent === 'script' ? [] : targets) {
      const one = await changeRecord(talk, reading, target);
      if (one) done.push(one);
      else if (apart) left.push({ target, text: reading.text });
    }
  }
  if (done.length + scripts.length === 0) return undefined;
  const changes = done.flatMap((one) => one.change);
  if (changes.length > 1)
    await noteTalk(talk.world, talk.account, (known) => ({
      ...known,
      lastChange: { changes, at: talk.world.clock.now() },
    }));
  const companies = await Promise.all(left.map(({ target, text }) => noteOn(talk, target, text)));
  const leftOut = companies.flatMap((company) => (company ? [talkWords.unreadPart(shortName(company))] : []));
  const answer = answersText(
    done.map((one) => one.answer),
    leftOut,
  );
  const sends = done.flatMap(({ send }) => send ?? []);
  return [answer, ...sends, ...scripts].filter(Boolean).join('\n\n');
}

async function answerTo(talk: Talk, reading: Reading): Promise<string> {
  const completed = await draftAnswer(talk, reading);
  if (completed !== undefined) return completed;
  const parts = readParts(talk, reading);
  const inParts = parts && (await change(talk, parts));
  if (inParts !== undefined) return inParts;
  if (reading.newInterview) return newByText(talk, reading.newInterview);
  const request = await requestAnswer(talk, reading);
  if (request !== undefined) return request;
  const all = await pauseAll(talk, reading);
  if (all !== undefined) return all;
  if (reading.intent === 'ambiguous' || isNobodys(talk, reading) || isMixedUp(talk, reading))
    return talk.open.length > 0 ? askWhich(talk, reading) : talkWords.nothingOpen();
  return (await change(talk, saidOf(talk, reading))) ?? keepNote(talk, reading);
}

const YES = /^\s*yes\b/i;

/**
 * Answers what a known person said, by text or by mail: reads it in the light of what was asked last, does what it
 * means, and says what it did. Every text is answered.
 */
export async function converse(world: Talking, account: Account, said: Said): Promise<string | null> {
  if (said.carrierHandled === 'stop') return stopTexts(world, account);
  // Carriers take YES for an opt-in too; from somebody who gets texts it is the answer to a question of ours.
  const isOptIn = said.carrierHandled === 'start' && (account.textsStoppedAt || !YES.test(said.text));
  if (isOptIn) return startTexts(world, account);
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
