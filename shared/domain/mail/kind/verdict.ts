import type { SlotReading } from '../find/find-slot.ts';
import type { Act } from './act.ts';
import type { Judged } from './judged.ts';
import type { Acts } from './read-acts.ts';

/** From here on the acts of one side say it. */
const SAID = 3;

/** The employer has decided: a refusal or an offer; null when they have not. */
export function verdict(slots: SlotReading, acts: Acts): Judged | null {
  const weigh = (names: readonly Act[]) =>
    names.reduce((sum, name) => sum + (acts.get(name)?.weight ?? 0), 0);
  const refusal = weigh(['chose-another', 'refused', 'sent-on', 'wants-another-sort', 'regret']);
  const no = acts.get('chose-another') ?? acts.get('refused') ?? acts.get('sent-on');
  const yes = acts.get('offered');
  const hints = weigh(['terms', 'start', 'papers', 'joy']);
  const meets = (slots.slot !== null && slots.slot.score > 0.5) || slots.offered;
  const sameSentence =
    yes !== undefined && yes.passage === (acts.get('chose-another') ?? acts.get('refused'))?.passage;
  const offer = (yes && !sameSentence ? yes.weight : 0) + hints;
  const isOffer =
    (yes !== undefined && !sameSentence) || (hints >= SAID && !acts.has('regret') && !acts.has('invited'));
  if (isOffer && offer >= (meets ? SAID + 1 : SAID) && offer > refusal - 1)
    return {
      kind: 'offer',
      passage: (yes ?? acts.get('terms') ?? acts.get('papers'))?.passage ?? null,
      certainty: yes ? 'certain' : 'guessed',
    };
  if (refusal >= (meets ? SAID + 1 : SAID) && no)
    return {
      kind: 'rejection',
      passage: no.passage,
      certainty: acts.has('chose-another') || acts.has('refused') ? 'certain' : 'guessed',
    };
  return null;
}
