import { dayIn } from '../../time/zone-clock.ts';
import { momentDraft, sendAt, type Draft, type Planning } from '../draft.ts';
import { fixedHour } from '../waking.ts';
import { standingDraft } from './standing.ts';

const OFFER_MINUTE = 10 * 60;
const DAYS_TO_WRITE = 3;

/** Whether the offer has come in writing, asked until it has. */
export function writtenOffer(planning: Planning): Draft[] {
  const { offer, standingCheck } = planning.state;
  if (!offer || offer.inWriting) return [];
  if (standingCheck) return [standingDraft(standingCheck, planning.waking.zone)];
  const plannedAt = fixedHour(offer.askedOn + DAYS_TO_WRITE, OFFER_MINUTE, planning.waking);
  const nudgeAt = sendAt('written-offer', plannedAt, planning);
  return momentDraft('written-offer', nudgeAt, { why: 'offer-unwritten', on: offer.askedOn }, planning);
}

/** The day before an answer to the offer is due. */
export function answerOffer(planning: Planning): Draft[] {
  const { state, waking } = planning;
  const answerBy = state.offer?.answerBy;
  if (answerBy === undefined || state.offer?.answered) return [];
  const plannedAt = fixedHour(answerBy - 1, OFFER_MINUTE, waking);
  const nudgeAt = sendAt('answer-offer', plannedAt, planning, (at) => dayIn(at, waking.zone) <= answerBy);
  return momentDraft('answer-offer', nudgeAt, { why: 'answer-due', by: answerBy }, planning);
}
