import { inForce } from '../../record/in-force.ts';
import type { MeaningRule, Situation } from './meaning.ts';

/** What the person promised and has not kept, in their own words. */
function outstanding({ interview, history }: Situation): string | undefined {
  return inForce(history).reduce<string | undefined>((open, event) => {
    if (event.type === 'you_promised') return event.what;
    return event.type === 'kept' ? undefined : open;
  }, interview.youPromised?.what);
}

/** Words that any promise and any report share. */
const EMPTY =
  /^(?:send|sent|give|gave|email|emailed|mail|them|they|their|some|that|this|what|with|have|copy|over|more|will|would|your|from|into|about|promised?|friday|monday|tuesday|wednesday|thursday|week|today|tomorrow|call|note)$/;

const nouns = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      .filter((word) => !EMPTY.test(word))
      .map((word) => word.replace(/s$/, '')),
  );

/** "Kept my promise", or "sent the portfolio" while a portfolio is promised: kept, whatever was asked. */
export const keptPromise: MeaningRule = ({ intent, detail, text }, situation) => {
  if (intent !== 'done' || (detail !== 'kept' && detail !== 'emailed')) return undefined;
  const promise = outstanding(situation);
  if (promise === undefined) return undefined;
  const promised = nouns(promise);
  const isIt = detail === 'kept' || [...nouns(text ?? '')].some((word) => promised.has(word));
  return isIt ? { events: [{ type: 'kept' }] } : undefined;
};

/** A thank-you is no attempt to reach anybody, whatever was asked. */
export const thanked: MeaningRule = ({ intent, detail }) =>
  intent === 'done' && detail === 'thanked' ? { events: [{ type: 'thanked' }] } : undefined;
