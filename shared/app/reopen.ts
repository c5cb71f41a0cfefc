import { stepIdentity } from '../domain/plan/index.ts';
import type { RecordedEvent } from '../domain/record/event.ts';
import { reminderOf, type Claimed } from './claim.ts';
import { updateInterview, type Updating } from './update.ts';

/** Whether an event says that this message was sent. */
function saysIt({ duty, steps }: Claimed, event: RecordedEvent): boolean {
  const kinds = steps.map(({ kind }) => kind);
  if (event.type === 'closed') return kinds.includes('close');
  return event.type === (duty.kind === 'remind' ? 'reminded' : 'nudged') && kinds.includes(event.step);
}

/**
 * Takes back that a message was sent, when it reached nobody after all and this is no time for another: the plan
 * makes it anew for when the person is awake.
 */
export async function reopen(world: Updating, claimed: Claimed): Promise<void> {
  const { record, steps, duty } = claimed;
  await updateInterview(world, { personId: record.personId, id: record.id }, (known) => {
    const last = known.history.findLast((event) => saysIt(claimed, event));
    const history = known.history.filter((event) => event.at !== last?.at || !saysIt(claimed, event));
    const identities = steps
      .map((step) => stepIdentity(step, history))
      .map((identity) => (duty.kind === 'remind' ? reminderOf(identity) : identity));
    const sent = (known.sent ?? []).filter((identity) => !identities.includes(identity));
    return { write: { ...known, history, sent }, value: undefined };
  });
}
