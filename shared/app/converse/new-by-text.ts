import { answerText } from '../../domain/message/answers/answer-text.ts';
import { shortName } from '../../domain/message/answers/short-names.ts';
import { talkWords } from '../../domain/message/answers/talk-words.ts';
import { instantWords } from '../../domain/message/when.ts';
import { plan } from '../../domain/plan/index.ts';
import type { NewInterview } from '../../domain/reply/reading.ts';
import { planningRecord } from '../present.ts';
import { readNewInterview, recordInterview } from '../record-interview.ts';
import { noteTalk } from './note-talk.ts';
import type { Talk } from './talk.ts';

/** Asks for the one thing that is missing; what is known is kept, to be read again with the answer. */
async function askForHour(talk: Talk, said: NewInterview): Promise<string> {
  const { world, account } = talk;
  const { company, interviewer, phone, whenText } = said;
  const text = ['NEW', company, phone, whenText, interviewer && `with ${interviewer}`]
    .filter(Boolean)
    .join(' ');
  await noteTalk(world, account, (known) => ({
    ...known,
    asked: { recordId: '', steps: [], question: 'interview-at', text, at: world.clock.now() },
  }));
  return talkWords.asks['interview-at'];
}

/** NEW: records an interview by text, where the person is, unless something is missing. */
export async function newByText(talk: Talk, said: NewInterview): Promise<string> {
  const { world, account } = talk;
  if (!said.company) return talkWords.newCompany;
  if (!said.when?.hourSaid) return askForHour(talk, said);
  const interviewer = {
    ...(said.interviewer && { name: said.interviewer }),
    ...(said.phone && { phone: said.phone }),
  };
  const input = {
    interview: {
      company: said.company,
      interviewAt: said.when.at,
      timeZone: account.person.timeZone,
      ...(said.location && { location: said.location }),
      ...(Object.keys(interviewer).length > 0 && { interviewer }),
    },
  };
  const read = readNewInterview(world, input, account);
  if (!read.ok) return read.faults[0] ? talkWords.fault(read.faults[0]) : talkWords.newCompany;
  const recorded = await recordInterview(world, read.value, account);
  if (recorded.kind === 'faults') return talkWords.newCompany;
  const record = planningRecord(recorded.record, account.person);
  const clocks = { own: account.person.timeZone, theirs: record.interview.timeZone };
  const now = world.clock.now();
  await noteTalk(world, account, (known) => ({
    ...known,
    asked: { recordId: recorded.record.id, steps: [], at: now },
    lastChange: { changes: [{ recordId: recorded.record.id, eventIds: [], created: true }], at: now },
  }));
  const { company, interviewAt } = record.interview;
  const when = instantWords(interviewAt, clocks);
  const doubt = said.doubtful ? [talkWords.allCompany] : [];
  return answerText({
    did: [talkWords.recorded(company, when, said.interviewer), ...doubt],
    briefly: [talkWords.recorded(shortName(company), when, shortName(said.interviewer))],
    record,
    next: plan(record, now)[0],
    now,
    undoable: true,
    sender: { tollFree: world.site.tollFreeSender },
  });
}
