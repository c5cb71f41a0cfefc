import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

/** That word will be given or the matter settled by a time: "it'll be sorted by the 20th", "they will revert back Monday". */
export const readAnnouncement = readerOf([
  {
    when: phrase(
      '(?:will|would|should|to) (?:all )?be (?:sorted|decided|done|settled|finali[sz]ed|known|out|told|announced|confirmed|intimated|informed|declared)(?: \\S+){0,6}? (?:by |on |in |before |within )?TIME',
      '(?:will|would) (?:intimate|revert|update|inform|confirm|respond|reply|answer|announce|declare)(?: \\S+){0,4} TIME',
      '(?:revert|reply|respond|write|answer|report)(?:ing|s)? back(?: \\S+){0,3} TIME',
    ),
    unless: phrase('remind|i (?:will|would|should|have|need|told)|you|interview|start|back in'),
    means: 'promised',
  },
]);
