import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

/** That somebody would take a call at a time, or asked for one: "she'll take my call at 3", "he'd prefer I rang Monday". */
export const readCallWelcome = readerOf([
  {
    when: phrase(
      '(?:will|can|could|would) (?:take|get|answer|do) (?:my|a|the) (?:call|phone call)(?: \\S+){0,3} TIME',
      '(?:ooo|out of office|out of the office) (?:until|till|through) (?:the )?TIME',
      '(?:phone|call|ring|try|catch) (?:him|her|them|@\\d+)(?: (?:on|at|in|after))* TIME (?:they|he|she) (?:will|is|are)',
      '(?:prefers?|rather|would like|would prefer) (?:that |if )?i (?:call|called|ring|rang|phone|phoned|try|tried)(?: \\S+){0,3} TIME',
      '(?:told|said|says)(?: me)? (?:that )?TIME (?:\\S+ ){0,3}(?:to call|to ring|to phone|better)',
    ),
    unless: phrase('remind|i (?:will|can|could) (?:take|get|do)'),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      '(?:call|ring|phone) me (?:back )?(?:later|soon|some other time|another (?:time|day)) (?:they|he|she|@\\d+) (?:said|says)',
    ),
    means: 'spoke_callback',
  },
  {
    when: phrase(
      '(?:THEY|gentleman) (?:is|are) (?:at|in|on|with) (?:\\S+ ){1,4}(?:until|till) (?:the )?TIME',
    ),
    unless: phrase('i am|i will|decid\\w+|interview\\w*|hold|review\\w*'),
    means: 'spoke_callback',
    detail: 'absent',
  },
]);
