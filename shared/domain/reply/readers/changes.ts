import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const INTERVIEW =
  '(?:(?:the |my |our |this |that |their )?(?:\\w+ )?(?:interview|meeting|appointment|slot|trial|it|session|assessment|@\\d+(?: interview)?))';

/** That the interview itself moved or fell away, and what the user promised: news for which the labels have no word. */
export const readChange = readerOf([
  {
    when: phrase(
      `(?:they|he|she|@\\d+|hr|recruiter|manager|company)? ?(?:have |has |had to |just |want to |wants to |need to |needs to |asked to )*(?:moved|rescheduled|postponed|pushed|shifted|bumped|changed|reschedule|move|push|brought)(?: (?:${INTERVIEW}|back|forward|out|up|the time|the date|me|things))* (?:to|for|until|till|from|by) (?:the )?TIME`,
      `${INTERVIEW} (?:(?:is|was|has been|got|been|now|has) )+(?:moved|rescheduled|postponed|pushed(?: back)?|shifted|bumped|changed|now|on|at)(?: (?:to|for|until|till|on|at|back))* (?:the )?TIME`,
      '(?:moved|rescheduled|postponed) (?:to|for|till|until) TIME',
      'new (?:time|date|interview time)(?: (?:is|for|at|on|interview|the|@\\d+))* TIME',
    ),
    unless: phrase(
      'remind',
      'nudge',
      'decision',
      'deciding',
      'decide',
      'start date',
      'hiring',
      'please move',
      'can you',
      'it to my',
      'move it',
      'push it',
      'move (?:it|this|that)(?: \\w+)? (?:to|until)',
      '^(?:move|push|bump|shift|reschedule)',
      'remember',
      'if',
      'call (?:was|is|has|got)',
    ),
    means: 'unknown',
    detail: 'rescheduled',
  },
  {
    when: phrase(
      `(?:they|he|she|@\\d+|hr|recruiter|manager|company) (?:have |has |had to |just |all )*(?:cancelled|canceled|called off|cancel|scrapped|rescheduled|postponed)(?: ${INTERVIEW})?(?: on me)?`,
      `${INTERVIEW} (?:is|was|has been|got|been|has|gets)(?: been| just)? (?:cancelled|canceled|called off|scrapped|postponed|rescheduled|off)`,
      'cancelled (?:the|my) interview',
      'interview (?:cancelled|canceled|is off|off)',
    ),
    unless: phrase('(?:not|reminder|call was|position|role|job)|it (?:is|was) off'),
    means: 'unknown',
    detail: 'cancelled',
  },
  {
    when: phrase(
      'i (?:have )?(?:promised|said i would|said i will|told (?:them|him|her|@\\d+) i (?:would|will)|agreed|need|owe|have|am|offered|committed)(?: (?:to|them|him|her|@\\d+|that|i|would|will|supposed))* ?(?:send|email|get|provide|share|forward|give|submit|write|bring|mail|deliver|finish|do)(?: .+)? (?:by|before|on|until|till|no later than) (?:the )?TIME',
    ),
    unless: phrase('call (?:him|her|them|@\\d+)|let me|remind'),
    means: 'unknown',
    detail: 'you_promised',
  },
]);
