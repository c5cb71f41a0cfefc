import { readerOf, type Reader } from './finding.ts';
import { phrase } from './phrase.ts';

const THEYS =
  '(?:they|he|she|@\\d+(?: @\\d+)*|hr|(?:receptionist|reception|assistant|secretary|manager|boss|guy|lady|pa))';
const CONTACT =
  '(?:call|calling|ring|ringing|phone|phoning|contact|contacting|get in touch|getting in touch|be in touch|bother|bothering|reach out|chase|chasing|follow up|following up|pester|pestering|hassle|hassling|disturb|telephone|be calling|be ringing|be phoning|keep calling|keep ringing|dial|email|emailing|text|texting|message|messaging)';
const FORBIDDEN =
  '(?:should not|shall not|must not|am not to|is not to|are not to|was not to|were not to|do not|does not|did not|can not|could not|may not|need not|had better not|better not|ought not to|not to|not|never|no longer|please do not|not allowed to|not supposed to|not permitted to)';
const SPOKEN =
  '(?:said|says|say|saying|told|tells|asked|asks|asking|wants?|wanted|requested|requests|insisted|insists|warned|made (?:it )?(?:very |quite |perfectly )?clear|(?:was|were|is|are|got)(?: quite| very| really| pretty)? (?:firm|clear|adamant|strict|blunt|insistent)|wrote|emailed|replied|prefers?|preferred|ordered|instructed|advised|let me know|would rather|rather|would prefer|stressed|demanded)';
const TAIL =
  '(?: (?:them|him|her|us|me|it|back|again|anymore|any more|any longer|here|there|directly|ever|at all|so (?:much|often)|by (?:phone|telephone)|on the phone|over the phone|@\\d+|the (?:\\w+|@\\d+)|about (?:it|this|the \\w+)|(?:his|her|their) (?:office|desk|work|team|staff)|please|now|up|with (?:calls|it)|(?:only|just) email|email only))*$';
const SOFT = phrase(
  'TIME',
  'until',
  'till',
  'before',
  'after',
  'today',
  'if',
  'when',
  'unless',
  'for now',
  'during',
  'at home',
  'mobile',
  'cell',
  'hesitate',
  'worry',
  'worrying',
  'so early',
  'so late',
  'weekends?',
  'directly',
  'this number',
  'that number',
  'yet',
  '(?:i|we) (?:said|told|asked|wrote|emailed)',
  'my (?!contact|recruiter|interviewer|agency|number|calls?|emails?|application|messages?)\\w+ (?:said|says|told|asked|wants)',
  'could not (?:call|ring|contact|reach)(?: (?:me|them|him|her))',
  'they (?:could|can|did|do) not (?:call|ring|phone|contact|reach) me',
  'answer',
  'decid\\w+',
);

const wordings = readerOf([
  {
    only: /\b(?:stop|quit|cease|not|never|no|enough|lay off|knock off|leave off|pack in|give over)\b/,
    when: phrase(
      `(?:${THEYS}|^) ?${SPOKEN}(?: (?:me|us|that|to me|very|quite|clearly))* (?:i|we|applicants|candidates|people|nobody|no one|callers|anyone) (?:should |to |am |are |can )*${FORBIDDEN} ${CONTACT}${TAIL}`,
      `${THEYS} ${SPOKEN}(?: (?:me|us|that|to me|very|quite|clearly|please))* (?:for )?(?:me |us )?(?:please |to |should |just )*(?:${FORBIDDEN} ${CONTACT}|(?:stop|quit|cease|lay off|knock off|leave off|pack in|give over)(?: with)?(?: the| my| all the)? (?:${CONTACT}|calls|phone calls))${TAIL}`,
      `^(?:and |but |also |so )*(?:was |got |been |have been |i was |i got )(?:told|asked|ordered|warned|instructed)(?: \\w+ly)?(?: me)? (?:to )?(?:please )?(?:not to|to not|never to|to stop|to quit|stop|quit) ${CONTACT}${TAIL}`,
      `^(?:and |but |also |so )*(?:told|asked|warned|ordered|said)(?: me)?(?: please)? (?:not to|to not|do not|never to|no) (?:${CONTACT}|(?:more |further |phone )*calls|phone calls|calling) ?(?:them|him|her|us|@\\d+|again|anymore|any more|back)?${TAIL}`,
      `(?:applicants|candidates|people|we|i)(?: (?:are|am))? (?:should not|must not|are not to|am not to|not supposed to|not allowed to|not to|can not|may not|are asked not to) (?:call|ring|phone|contact|telephone)(?: (?:them|the \\w+|direct|about|in|for|@\\d+))*${TAIL}`,
      `${THEYS} ${SPOKEN}(?: \\S+){0,4} (?:calling|ringing|phoning|chasing|called|call|rung|rang|ring|chased)(?: (?:them|him|her|@\\d+))? (?:too (?:much|often|many times)|(?:more than )?enough)`,
    ),
    unless: SOFT,
    means: 'stop_contact',
  },
]);

/** That the employer wants no more calls, in the shapes of a request passed on: "they've asked that I don't ring". */
export const readAskedToStop: Reader = (clause) =>
  clause.question || clause.hypothetical || clause.bystander ? undefined : wordings(clause);
