import { fixedTexts, scriptTitles, smsList } from '../../domain/message/index.ts';
import { answerText } from '../../domain/message/answers/answer-text.ts';
import { shortName } from '../../domain/message/answers/short-names.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { instantWords } from '../../domain/message/when.ts';
import { plan, statusOf } from '../../domain/plan/index.ts';
import type { Script } from '../../domain/record/step.ts';
import type { Reading } from '../../domain/reply/reading.ts';
import { scriptsFor } from '../../domain/scripts/scripts-for.ts';
import { isBefore } from '../../domain/time/zoned.ts';
import type { FollowUp } from '../open-follow-ups.ts';
import { planningRecord } from '../present.ts';
import { undoLastChange } from '../undo.ts';
import { noteTalk } from './note-talk.ts';
import { stepToSay } from './script-step.ts';
import type { Talk } from './talk.ts';

/** Twilio takes so many characters in one text. */
const LONGEST_TEXT = 1600;

const senderOf = ({ world }: Talk) => ({ tollFree: world.site.tollFreeSender });

/** All open follow-ups under their numbers, which stay valid for 24 hours. */
export async function listAnswer(talk: Talk, only?: readonly FollowUp[]): Promise<string> {
  const { world, account } = talk;
  const now = world.clock.now();
  const shown = only ?? talk.open;
  // Numbers must not shift while they are valid: the list that is kept is the whole one, in its order.
  const recordIds: string[] = [];
  for (const { n, record } of talk.open) recordIds[n - 1] = record.id;
  await noteTalk(world, account, (known) => ({
    ...known,
    numbered: { recordIds: Array.from(recordIds, (id) => id ?? ''), at: now },
  }));
  const list = smsList({
    entries: shown.flatMap(({ n, record, next }) =>
      next ? [{ number: n, step: next, record: planningRecord(record, account.person) }] : [],
    ),
    now,
    heading: 'open',
    options: senderOf(talk),
  });
  const paused = shown.flatMap(({ record }) => {
    const planning = planningRecord(record, account.person);
    return statusOf(planning, now) === 'paused' ? [planning.interview.company] : [];
  });
  if (paused.length === 0) return list;
  const onPause = talkWords.onPause(paused);
  return paused.length === shown.length ? `Ringback: ${onPause}` : `${list}\n${onPause}`;
}

function spokenScripts(scripts: readonly Script[], heading?: string): string {
  const parts = scripts.map(({ kind, text, subject }) =>
    [scriptTitles[kind].toUpperCase(), ...(subject ? [`Subject: ${subject}`] : []), text].join('\n'),
  );
  const fitting: string[] = heading ? [heading] : [];
  for (const part of parts) if ([...fitting, part].join('\n\n').length <= LONGEST_TEXT) fitting.push(part);
  return fitting.join('\n\n');
}

/** The words of the follow-up that was named, asked about last, or comes next. */
export function scriptAnswer(talk: Talk, target: number | null): string {
  const { world, account, open } = talk;
  const asked = open.find(({ record }) => record.id === account.conversation.asked?.recordId);
  const found = open.find(({ n }) => n === target) ?? asked ?? open[0];
  if (!found) return talkWords.nothingOpen();
  const record = planningRecord(found.record, account.person);
  const now = world.clock.now();
  const step = stepToSay(record, now);
  if (!step) return talkWords.noScript();
  const words = scriptsFor(step, record, now);
  if (!isBefore(now, step.nudgeAt)) return spokenScripts(words);
  const clocks = { own: record.person.timeZone, theirs: record.interview.timeZone };
  const at = instantWords(step.window?.start ?? step.nudgeAt, clocks);
  return spokenScripts(words, step.kind === 'their-call' ? talkWords.ifNoCall(at) : talkWords.wordsFor(at));
}

/** Takes back the last change, whatever channel it came by, and says what comes next now. */
export async function undoAnswer(talk: Talk): Promise<string> {
  const { world, account } = talk;
  const undone = await undoLastChange(world, account);
  if (undone.kind === 'nothing') return talkWords.nothingToUndo();
  if (undone.kind === 'too-late') return talkWords.tooLateToUndo();
  const [first] = undone.applied;
  const now = world.clock.now();
  const record = first && planningRecord(first.record, first.account.person);
  const companies = [...undone.removed, ...undone.applied.map((one) => one.record)].map(
    (one) => planningRecord(one, account.person).interview.company,
  );
  const isPaused = record !== undefined && statusOf(record, now) === 'paused';
  const paused = isPaused ? [talkWords.onPauseAgain] : [];
  return answerText({
    did: [...companies.map(talkWords.undone), ...paused],
    briefly: [talkWords.undone(companies.map((company) => shortName(company)).join(', ')), ...paused],
    record,
    next: record && plan(record, now)[0],
    now,
    undoable: false,
    sender: senderOf(talk),
  });
}

type RequestIntent = 'help' | 'list' | 'script' | 'undo' | 'thanks_smalltalk';

const requests: Record<RequestIntent, (talk: Talk, reading: Reading) => Promise<string>> = {
  help: async () => fixedTexts.help(),
  list: (talk) => listAnswer(talk),
  script: async (talk, { target }) => scriptAnswer(talk, target),
  undo: undoAnswer,
  thanks_smalltalk: async () => talkWords.smalltalk(),
};

const isRequest = (intent: Reading['intent']): intent is RequestIntent => intent in requests;

/** Answers what is asked of the service and changes no record; undefined for everything else. */
export async function requestAnswer(talk: Talk, reading: Reading): Promise<string | undefined> {
  if (reading.detail !== undefined || !isRequest(reading.intent)) return undefined;
  return requests[reading.intent](talk, reading);
}
