import { afterAll, describe } from 'vitest';
import { carriers } from '../scenarios/carriers.ts';
import { contacts } from '../scenarios/contacts.ts';
import { form } from '../scenarios/form.ts';
import { carriersPosts } from '../scenarios/mail/carriers-posts.ts';
import { forwarding } from '../scenarios/mail/forwarding.ts';
import { later } from '../scenarios/mail/later.ts';
import { news } from '../scenarios/mail/news.ts';
import { ownWords } from '../scenarios/mail/own-words.ts';
import { replies } from '../scenarios/mail/replies.ts';
import { oddTexts } from '../scenarios/odd-texts.ts';
import { refusals } from '../scenarios/refusals.ts';
import { silenceAndMany } from '../scenarios/silence-and-many.ts';
import { wholeLoop } from '../scenarios/whole-loop.ts';
import { awsHomes } from './aws-homes.ts';
import { mailTroubles } from './mail-troubles.ts';
import { rotation } from './rotation.ts';
import { readSynthesized } from './synthesized.ts';
import { wakeUpTroubles } from './wake-up-troubles.ts';

const scenarios = {
  'the whole loop': wholeLoop,
  'silence, and many people': silenceAndMany,
  refusals,
  'odd texts': oddTexts,
  contacts,
  carriers,
  'the form': form,
  'wake-ups and their troubles': wakeUpTroubles,
  'forwarding mail': forwarding,
  'news by mail': news,
  'own words by mail': ownWords,
  'what comes later of a mail': later,
  'replies by mail': replies,
  "the carrier's posts": carriersPosts,
  'mail and its troubles': mailTroubles,
};

/** All scenarios, against the bundles that would be uploaded, run by `node`. */
export function everyScenario(name: string, node: string): void {
  const synthesized = readSynthesized(process.env['CDK_OUT'] ?? 'cdk.out');
  const homes = awsHomes({ synthesized, node });
  afterAll(() => homes.close());
  describe(`the AWS home, its bundles run by ${name}`, () => {
    describe.each(Object.entries(scenarios))('%s', (_, live) => {
      live(homes.start);
    });
    describe('rotated credentials', () => {
      rotation(homes.startNew);
    });
  });
}
