import { outcomesOfEnding, type Ending, type MailLink } from '../../domain/message/index.ts';
import { sealTicket } from '../links.ts';
import type { InterviewKey } from '../ports/interviews.ts';
import type { World } from '../world.ts';

/** One tap each to say whether a mail means what it seems to: to a page with the button, as scanners follow links. */
export function endingLinks(
  world: Pick<World, 'seal' | 'site'>,
  { personId, id }: InterviewKey,
  draftId: string,
  ending: Ending,
): MailLink[] {
  const token = sealTicket(world, { p: personId, r: id, u: 'ending', s: ending, d: draftId });
  return outcomesOfEnding[ending].map(({ kind, label }) => ({
    label,
    url: `${world.site.publicUrl}/o/${token}?did=${kind}`,
  }));
}
