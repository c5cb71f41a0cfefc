import { factsOnly, readerOf, type Reader } from './finding.ts';
import { phrase } from './phrase.ts';

/**
 * Readers for a text in which no wording was known: they go by a time and the sort of words around it, so what they
 * find is never certain, and never an ending.
 */
export const likelyReaders: Reader[] = [
  readerOf([
    {
      when: phrase(
        '(?:prefers?|rather|better|best|easiest|good|call|ring|phone|try|reach|catch)(?: \\S+){0,4} TIME',
        'TIME (?:\\S+ ){0,4}(?:better|best|good|to (?:call|ring|phone|talk|speak))',
      ),
      unless: phrase('remind|(?:i|we) (?:will|can|could|would|am)|interview'),
      means: 'spoke_callback',
      detail: 'absent',
      guess: true,
    },
    {
      when: phrase(
        '(?:they|he|she|@\\d+|hr|their) (?:\\S+ ){0,6}?TIME',
        '(?:decision|offers?|answer|timeline|timeframe|process|outcome|approval|announcement)(?: \\S+){0,5} TIME',
      ),
      unless: phrase(
        'remind',
        'accepted',
        'connected|spoke|talked|chatted|met|rang|caught up|was|were|had|went|got|ago',
        'please',
        '(?:can|will|could) (?:wait|keep)',
        'interview',
        'interview number',
        'back',
        'out',
        'away',
        'in',
        'off',
        'stop',
        'stop by',
        'offered',
        'an hour',
        'meeting',
        'not',
        'with me',
        '(?:i|we) (?:will|can|could|would|am)',
        'start',
      ),
      means: 'promised',
      guess: true,
    },
  ]),
  factsOnly(
    readerOf([
      {
        when: phrase(
          '(?:(?:i )?(?:will|can|could|might|should) TIME|(?:\\S+ ){1,3}TIME|TIME(?: \\S+){1,3})$',
        ),
        unless: phrase(
          'they|he|she|it|their|me|you|connected|spoke|talked|chatted|called|rang|emailed|quit|offered|paid|pay|an hour|interview|was|were|had|went|got|friend',
          'my (?!shift|work|break|class)',
        ),
        means: 'snooze',
        detail: 'named',
        guess: true,
      },
    ]),
  ),
];
