import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const THIS =
  '(?:it|this|that|this one|that one|this call|that call|the call|this follow up|the follow up|this time|@\\d+|the \\w+ one|one|them|both|all|everything|all of them|the lot|calling|today|#\\d+|call|@\\d+ call)';

/** That the user drops this follow-up. */
export const readSkip = readerOf([
  {
    when: phrase(
      `^(?:there is |i see |i have |@\\d+ )*no need (?:of |for |to )(?:a )?(?:calling|call|ringing|ring|phoning|phone|follow up)(?: ${THIS}| now| anymore| again| him| her| time| please)*$`,
    ),
    unless: phrase('they|he|she|said|until|today|until|yet|TIME'),
    means: 'skip',
  },
  {
    when: phrase(
      `^(?:please |pls |can you |could you |just |lets |let us |ok |i will |i want to |i would like to |im going to |i am going to |gonna |going to |no |yes |nah |hmm |you can |we can |ill |think i will |prefer to |@\\d+ |and |i )*(?:skip|skipping|skipped|pass|drop|ditch|ignore|scrap|scratch|delete|remove|dismiss|forget|bin|leave out|cross off|take off|lose|clear|nix|axe|miss|leave(?: (?:this|that|it|@\\d+)(?: one)? out)?|shelve)(?: (?:${THIS}|about|on|from|off|my|the|list|out|reminder|reminders|for|nudge|call|please|now|thanks|lol|altogether|completely|entirely|alone|be|follow up|off|ok|too|also|job|one|to|calling|mate|number|week|round))*$`,
    ),
    unless: phrase(
      'forget (?:me|to)',
      'scratch that',
      'ignore that',
      'forget that',
      'ignore (?:my|the) last',
      'leave (?:me|him|her|them|a|an|my)',
      'do not',
      'dont',
      'drop (?:by|in)',
      'drop off',
      'lose (?:interest|my)',
      'passed',
      'remove me',
      'delete me',
      'remove my',
      'delete my',
      'take me',
      'clear$',
      'off (?:your|the|this) list',
      'miss (?:him|her|them)',
      'pass it on',
      'leave it (?:to|till|until)',
      'leave it with (?:me|them)',
      'leave it (?:for )?(?:TIME|later)',
    ),
    means: 'skip',
  },
  {
    when: phrase(
      '(?:stop|quit|cancel|remove|turn off|kill|delete|end|drop|no more|do not need|do not want|no need for|dont need)(?: (?:the|any|my|a|this|that|more|sending|me|further))* (?:reminder|reminders|nudges?|nudging|reminding|follow ups?|texts|messages|messaging|texting|bugging|asking|alerts?)(?: me)? (?:for|about|on|re|regarding|with|of|to call) (?:me )?(?:about )?(?:@\\d+|this one|this job|this role|that one|it|this company|the \\w+ one|them)',
      '(?:stop|quit) (?:nudging|reminding|bugging|asking|texting|messaging) me (?:about|for|on) (?:@\\d+|this|that|it|them)',
      'cancel (?:the |that )?@\\d+(?: (?:thing|one|call|reminder|nudge|follow up|text|job))?$',
      '(?:do not|did not) (?:reckon|think|believe) i (?:will|am going to|want to|need to|shall) (?:bother|call|ring|phone|chase)',
      'cancel (?:@\\d+|this one|that one|the call|this reminder|the reminder|that reminder|it|this|that call|this call)$',
      '^(?:never mind|forget it|forget about it|forget about @\\d+|do not bother|no need|not needed|not necessary|not doing (?:it|this|that)(?: one)?|leave it|next one|next please|not (?:going to|gonna) (?:call|bother|do (?:it|this|that))|will not (?:bother|be calling|call|ring)|no point|cba|can not be bothered|not worth it|not bothering|i am not (?:going to )?(?:call(?:ing)?|bother(?:ing)?|doing)|i will not be (?:calling|doing)|i will not (?:call|bother)|rather not|i would rather not|do not want to (?:call|do (?:it|this)))(?: (?:@\\d+|them|him|her|this|one|it|with|about|it|that|to|call|time|thanks|please|lol|today|now|anymore|calling|ringing|on|for|any more))*$',
      'do not (?:need|have) to (?:call|ring|follow up|do this|chase)',
      'no need to (?:call|ring|follow up|chase|do)',
      'skip(?:ping)? (?:@\\d+|this|that|it|them|to)',
      '(?:not|isnt|is not) (?:necessary|needed) (?:to call|anymore|now)',
    ),
    unless: phrase(
      '(?:they|he|she|it|@\\d+) (?:said|says|told)',
      'told',
      'asked',
      'remind',
      'yet',
      'no need to (?:thank|reply|panic)',
      'until',
      'unless',
    ),
    means: 'skip',
  },
  {
    when: phrase(
      '(?:do not|no need to|stop|quit|never) (?:remind|nudge|text|bug|ping|message|ask)(?:ing)? me (?:about|for|on|to call|re|with) (?:@\\d+|this one|that one|this|that)',
      'take (?:@\\d+|this one|that one|this|it) off(?: .*)?',
      '^(?:you can |please |just )*(?:cross|strike|take|knock) (?:@\\d+|this one|this|it) off',
    ),
    unless: phrase('told|asked|said|they|until|till|today'),
    means: 'skip',
  },
  {
    when: phrase(
      '^(?:i )?do not (?:need|want)(?: to (?:do|call|follow up on))? (?:this one|that one|this reminder|this follow up|@\\d+ reminder)(?: (?:anymore|any more|now|thanks))*$',
      '^(?:id |i would |i will |lets |let us |just )*(?:rather )?skip (?:today|@\\d+|it|this|tomorrow)',
    ),
    means: 'skip',
  },
]);
