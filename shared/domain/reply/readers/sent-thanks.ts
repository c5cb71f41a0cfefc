import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const FORM = '(?:email|note|card|letter|message|text|mail|msg)';
const THANKS = `(?:thank ?you|thankyou|thanks?)(?: you)? ${FORM}`;
const SENT =
  '(?:sent|send off|emailed|wrote|written|mailed|posted|texted|dropped off|delivered|did|done|finished|fired off|shot off|shot|popped|given|gave|handed in)';
const TO =
  '(?:(?:him|her|them|@\\d+|off|over|out|in|you|to|the|a|an|my|that|his|their|little|quick|short|nice) )*';
const NOT = phrase(
  'not',
  'never',
  'nobody',
  'forgot',
  'forget',
  'without',
  'before',
  'after',
  'should have',
  'supposed to',
  '(?:they|he|she|hr|@\\d+) (?:have |has |just )*(?:sent|emailed|wrote|mailed)',
  'sent me',
);

/** That the thank-you went out, or that a promise of the person's own was kept: neither is a follow-up made. */
export const readSentThanks = factsOnly(
  readerOf([
    {
      when: phrase(
        `${SENT} ${TO}${THANKS}`,
        `${SENT} ${TO}(?:thank ?you|thankyou)(?: (?:to|for) .*)?(?: (?:today|already|now|just now|earlier|this morning|last night|yesterday|ok|#\\d+))*$`,
        `^(?:i )?(?:did|done|sent|finished|wrote|completed) (?:my|the|that) (?:thank ?you|thankyou|thanks)(?: (?:note|email|card|bit|thing|message))?$`,
        `(?:sent|emailed|wrote|posted|mailed|did) (?:(?:him|her|them|@\\d+|off|over) )?my thanks`,
        `(?:${THANKS}|(?:the|my|a) thank ?you|thankyou|thank you) (?:is |was |has |been |just |all |already |now )*(?:sent|done|off|out|away|gone|emailed|mailed|posted|delivered|in the (?:post|mail)|went (?:out|off)|on its way)`,
        `(?:thanked|said thanks to|said thank you to) (?:him|her|them|@\\d+)(?: .*)?$`,
      ),
      unless: NOT,
      means: 'done',
      detail: 'thanked',
    },
    {
      when: phrase(
        'kept (?:my|the|that) (?:promised?|word)',
        '(?:did|done|sent|delivered|finished|fulfilled|given|gave)(?: (?:him|her|them|@\\d+|over|off))* (?:what|everything|all|the (?:thing|stuff|things)) (?:that )?i (?:had )?(?:promised|said i would|said i will|owed)',
        '(?:my )?promised? (?:is |was |has been )(?:kept|done|fulfilled)',
        'delivered on my promised?',
      ),
      unless: NOT,
      means: 'done',
      detail: 'kept',
    },
  ]),
);
