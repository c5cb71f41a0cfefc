import type { Clause } from '../text/clause.ts';
import { readAnnouncement } from './announcement.ts';
import { readAskedToStop } from './asked-to-stop.ts';
import { readCallWelcome } from './call-welcome.ts';
import { readCallback } from './callback.ts';
import { readChange } from './changes.ts';
import { readDecline, readToldThemNo } from './decline.ts';
import { readDone } from './done.ts';
import type { Finding, Reader } from './finding.ts';
import { readHired } from './hired.ts';
import { gistReaders } from './gist.ts';
import { likelyReaders } from './likely.ts';
import { readNextRound } from './next-round.ts';
import { readNoAnswer } from './no-answer.ts';
import { readNotYet } from './not-yet.ts';
import { readOffer } from './offer.ts';
import { readPassedOver } from './passed-over.ts';
import { readPromise } from './promise.ts';
import { readKeptOnFile, readRefusal } from './refusal.ts';
import { readRejection } from './rejection.ts';
import { readRequest } from './ask-us.ts';
import { readSentThanks } from './sent-thanks.ts';
import { readSkip } from './skip.ts';
import { readSmalltalk } from './smalltalk.ts';
import { readBareTime, readSnooze } from './snooze.ts';
import { readStopContact } from './stop-contact.ts';
import { readVoicemail } from './voicemail.ts';
import { readWithdrawal } from './withdrawal.ts';

/** All readers; each looks at each clause. Which finding counts is decided afterwards, with all of them at hand. */
const readers: Reader[] = [
  readStopContact,
  readAskedToStop,
  readRejection,
  readPassedOver,
  readRefusal,
  readKeptOnFile,
  readWithdrawal,
  readDecline,
  readToldThemNo,
  readOffer,
  readHired,
  readNextRound,
  readChange,
  readRequest,
  readCallback,
  readCallWelcome,
  readPromise,
  readAnnouncement,
  readVoicemail,
  readNoAnswer,
  readSentThanks,
  readDone,
  readSkip,
  readSnooze,
  readNotYet,
  readBareTime,
  readSmalltalk,
];

/** Everything that the readers find, clause by clause; what is only likely, then the gist of it, when they find nothing. */
export function readClauses(clauses: readonly Clause[]): Finding[] {
  const found = readWith(readers, clauses);
  if (found.some(({ intent, certain }) => certain || intent !== 'thanks_smalltalk')) return found;
  const likely = readWith(likelyReaders, clauses);
  return [...found, ...(likely.length > 0 ? likely : readWith(gistReaders, clauses))];
}

function readWith(some: readonly Reader[], clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap((one, clause) =>
    some.flatMap((read) => {
      const found = read(one);
      // "Is it too late to call?" says nothing of the call.
      const asked = one.question && found?.intent === 'snooze' && found.detail === 'not_yet';
      return found && !asked ? [{ ...found, clause }] : [];
    }),
  );
}
