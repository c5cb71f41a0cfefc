import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const ROUND =
  '(?:(?:second|2nd|third|3rd|fourth|4th|next|another|one more|1 more|final|last|further|follow ?up|new|on ?site|in person|panel|technical|face to face|video|zoom|teams) (?:\\w+ )?(?:interview|round|stage|meeting|interviews)|(?:second|2nd|third|3rd|final) (?:one|date|interview|round|stage)|round (?:2|two|3|three|4)|stage (?:2|two|3|three)|callback interview|trial (?:shift|day|session|run|lesson)|working interview|assessment (?:day|centre|center)|shadow (?:day|shift))';

const NOT = phrase(
  'did not',
  'do not',
  'does not',
  'not',
  'no',
  'never',
  'waiting',
  'before',
  'hope',
  'hoping',
  'maybe',
  'might',
  'if',
  'whether',
  'after the',
  'was',
  'went',
  'thanks for',
  'cancel\\w*',
  'postpone\\w*',
  'prepare',
  'nervous about',
  'how did',
  'lost',
  'missed',
  'in the',
  'at the',
  'last time',
  'first (?:day|shift)',
  'induction',
  'orientation',
  'lost',
  'from the',
);

/** News of another round. */
export const readNextRound = readerOf([
  {
    when: phrase(
      `(?:i )?(?:got|have|have got|having|landed|scored|secured|invited (?:me )?(?:to|for|back for)|invite (?:to|for)|offered(?: me)?|through to|made it (?:through )?(?:to|into)|moving (?:me )?(?:on |forward )?to|moved (?:me )?(?:on |forward )?to|moved on to|advanced? (?:me )?to|want(?:s)? (?:me )?(?:to )?(?:come (?:back |in )?(?:for|to)|for|in for|back for|to do|do|to have|to schedule|to book|to set up)|asked me (?:to come )?(?:back |in )?(?:for|to do)|booked (?:me )?(?:in )?for|scheduled(?: me| us)?(?: in)?(?: for)?|set up|called (?:me )?(?:back )?for|passed to|progressed to|put (?:me )?through to|going to|go(?:ing)? (?:on )?to|on to|onto|coming in for|they want|is|there is|up for|am doing|doing) (?:the |an? |my |their |to |have )*${ROUND}`,
    ),
    unless: NOT,
    means: 'next_round',
  },
  {
    when: phrase(
      `(?:^|they said |said |she said |he said |@\\d+ )(?:an? |the |my )?${ROUND}(?: (?:at|with|for) @\\d+)?(?: is)?(?: (?:set|booked|scheduled|confirmed|lined up|coming up|planned|arranged))?(?: (?:for|on))? ?(?:TIME)?(?: (?:with|at|w) .*)?$`,
    ),
    unless: NOT,
    means: 'next_round',
  },
  {
    when: phrase(
      '(?:want|wants|would like|asked|invited|asking|inviting|have invited|has invited|got invited|been invited|was invited) (?:me )?(?:to )?(?:come )?(?:back|in)(?: again)?(?: (?:in|on|for|to meet|to see|next|TIME).*)?$',
      '(?:want|wants|would like|asked) to (?:see|meet|interview) me (?:again|back|in person|one more|a second|TIME)',
      '(?:(?:invited|asked|bringing) me (?:back )?(?:in|back)|(?:called|calling) me (?:back )?in)(?: again)?(?: for| on| TIME|$)',
      'come (?:back )?in again',
      'see me again',
      'meet me again',
      'through to the (?:next|final|last|second)',
      'made it (?:through )?to the (?:next|final|last|second)',
      '(?:one|1) more (?:round|interview|stage|step) (?:is|to go|left|on)(?: .*)?',
      'i am through(?: to)?$',
      'i got through to (?:the )?(?:next|final|last|second|2nd|third)',
      'on the shortlist',
      'shortlisted',
      '(?:invited|asked|wants?|wanted) me (?:in |back )?to meet (?:\\S+ ){1,5}',
      'meet (?:the )?(?:whole )?(?:team|ceo|owner|boss|director|director|manager|cfo|cto|founder)s? (?:on |next )?TIME',
    ),
    unless: phrase(
      'first (?:day|shift)',
      'did not',
      'do not',
      'does not',
      'not',
      'never',
      'call',
      'ring',
      'phone',
      'if',
      'hope',
      'hoping',
      'maybe',
      'back (?:to )?(?:them|him|her)',
    ),
    means: 'next_round',
  },
  {
    when: phrase(
      `${ROUND}(?: \\S+){0,6} TIME`,
      `TIME (?:for |is (?:the |my )?)(?:a |the |my )?${ROUND}`,
      'interview (?:number 2|number two|two|2|number 3|3)(?: \\S+){0,4} TIME',
      `(?:wants?|want) an? ${ROUND}`,
    ),
    unless: new RegExp(`${NOT.source}|remind|prep|decision|decide|let me know|will (?:know|hear)|cancel`),
    means: 'next_round',
  },
]);
