import type { Prepared } from '../text/prepare.ts';
import type { Detail, Intent } from '../reading.ts';

/** A command of ours, said with little around it. */
export interface OwnCommand {
  intent: Intent;
  detail: Detail;
  /** For PAUSE, RESUME, KEEP and CLOSE without a number: everything of mine. */
  all: boolean;
}

const commands: { pattern: RegExp; intent: Intent; detail: Detail }[] = [
  {
    pattern:
      /^(?:please )?(?:pause|take a break)(?: (?:@\d+|everything|all|my|texts|reminders|nudges|for|until|till|til|the|messages|a|while|please|it|this|one|these|them|and|follow ups?|#\d+))*$|^(?:i need |can i have |need |going on |i am going on )(?:a )?(?:break|holiday|vacation)(?: (?:for|until|till|from this|please|#\d+))*$/,
    intent: 'snooze',
    detail: 'pause',
  },
  {
    pattern:
      /^(?:please )?(?:resume|unpause|un pause|i am back)(?: (?:@\d+|everything|all|it|this|now|please))*$/,
    intent: 'resubscribe',
    detail: 'resume',
  },
  {
    pattern:
      /^(?:please )?(?:keep|keep it|keep going|keep open|keep it open|keep it going|keep @\d+)(?: (?:@\d+|please|open|going))*$/,
    intent: 'unknown',
    detail: 'keep',
  },
  {
    pattern: /^(?:please )?(?:close|close it|close it out|let it go|close @\d+)(?: (?:@\d+|please|it))*$/,
    intent: 'unknown',
    detail: 'close',
  },
  {
    pattern:
      /^(?:y|yes|ya|si|yes yes|yes please|correct|yes it is|it is|affirmative|absolutely|definitely|of course|that is right|right|indeed)(?: (?:please|thanks|thumbsup|sir|it is|i did|they did|he did|she did|did))*$/,
    intent: 'unknown',
    detail: 'yes',
  },
  {
    pattern:
      /^(?:n|no|no no|no sir|not really|negative|no it is not|it is not)(?: (?:sorry|thanks|they did not|he did not|she did not|i did not|crossmark|sadly))*$/,
    intent: 'unknown',
    detail: 'no',
  },
];

/** Reads PAUSE, RESUME, KEEP, CLOSE, yes and no, each as a whole message. */
export function readOwnCommand({ masked }: Prepared): OwnCommand | undefined {
  const words = masked
    .replace(/[.,;!?()&+=-]/g, ' ')
    .replace(/\b(?:thumbsup|crossmark)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length > 100) return undefined;
  const hit = commands.find(({ pattern }) => pattern.test(words));
  return hit && { intent: hit.intent, detail: hit.detail, all: !words.includes('@') };
}
