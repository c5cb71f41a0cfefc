import type { Clause } from '../text/clause.ts';

const ANSWERED =
  /\b(?:(?:told|texted|emailed|rang|called|phoned|messaged) (?:them|him|her|@\d+)(?: back)? (?:yes|i (?:will |would |am going to |am )?(?:take|taking|accept|accepting|accepted|love to|in)\b|that i (?:accept|take|will take)|my (?:answer|decision))|said yes|accepted|took (?:it|the (?:job|offer|role|position)|@\d+)|(?:gave|given|sent|told|emailed) (?:(?:them|him|her|@\d+) )?(?:my|an|the) (?:answer|decision|reply|acceptance)|signed|let (?:them|him|her|@\d+) know|(?:answered|replied|responded)|got back to (?:them|him|her|@\d+)|they (?:know|have my answer))\b/;
const NOT =
  /\b(?:not|never|no|cannot|until|before|should|declined|turned|rejected|refused|(?:they|he|she|@\d+) (?:have |has |just |had )*(?:said|accepted|took|signed|answered|replied|responded)|call to|by (?:mistake|accident))\b/;

/** Whether a text says that the person has answered an offer: yes, or "I let them know". A no is read as any text is. */
export function saysOfferAnswered(clauses: readonly Clause[]): boolean {
  return (
    !clauses.some(({ text, question }) => question || NOT.test(text)) &&
    clauses.some(
      ({ text, hypothetical, intended, bystander }) =>
        !hypothetical &&
        !bystander &&
        ANSWERED.test(text) &&
        !(intended && !/^(?:i )?(?:told|said|texted|emailed|called|rang)\b/.test(text)),
    )
  );
}
