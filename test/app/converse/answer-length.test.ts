import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSegments } from '../../../shared/domain/message/index.ts';
import { texter } from '../../support/texter.ts';

const zones = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Auckland',
];

/** Names as long as they come: forty characters, of which one is outside GSM-7. */
const companies = [
  'Acme',
  'Consolidated Instruments of Harrowgate Ltd',
  'Zakłady Mechaniczne Brzęczyszczykiewicz',
  'Gesellschaftsversicherungsvermittlungsamt',
  'Żółwieńgęślżółwieńgęślżółwieńgęślżółwień',
  '株式会社東京国際情報技術研究開発機構計測制御事業本部第一営業部関東支社横浜営業所',
];
const people = [
  'Dana Whitfield',
  'Wolfeschlegelsteinhausenbergerdorff',
  'Łukasz Brzęczyszczykiewicz-Gąsienica',
  '李雷',
];

const oneThing = [
  'they decide by friday',
  'call wed at 9',
  'they call thu 2 pm',
  'nothing',
  'left vm',
  'no answer',
  'left a message with her assistant',
  'spoke to her, they decide by monday, i call tuesday at 10, they ring thursday at 3',
  'spoke, call back wednesday at 9 their time',
  'done',
  'later',
  'tomorrow 3pm',
  'skip',
  'emailed them instead',
  'they offered me the job, must answer by the 18th',
  'yes, in writing',
  'no deadline',
  'i withdrew',
  'they asked me to stop calling',
  'second interview next tuesday at 10',
  'the interview moved to friday 2 pm',
  'they cancelled the interview',
  'her number is 555-0142',
  'i promised to send my references and my portfolio by thursday',
  'pause 1w',
  'resume',
  'keep',
  'close',
  'UNDO',
  'thanks!',
  'florp wibble',
  '?',
  'done 1, skip 2',
  '1 they decide by friday, 2 nothing',
  '1 vm, 2 florp wibble',
  '2 call wed 9',
  'both no answer',
  'NEW Gesellschaftsversicherungsvermittlungsamt Dana 555-0102 fri 2 pm',
  'next one is 31 february',
  'STOP',
  'START',
] as const;

/** Lists, and words to send or say, may take more. */
const isExempt = (answer: string) => /\n/.test(answer);

test('every answer takes two segments at most, lists and scripts aside', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        own: fc.constantFrom(...zones),
        theirs: fc.constantFrom(...zones),
        first: fc.constantFrom(...companies),
        second: fc.constantFrom(...companies),
        who: fc.constantFrom(...people),
        tollFreeSender: fc.boolean(),
        texts: fc.array(fc.constantFrom(...oneThing), { minLength: 1, maxLength: 5 }),
      }),
      async ({ own, theirs, first, second, who, tollFreeSender, texts }) => {
        const met = { interviewAt: '2026-12-01T15:00:00Z', timeZone: theirs };
        const sam = await texter(
          {
            first: { ...met, company: first, interviewer: { name: who, phone: '+12125550102' } },
            second: { ...met, company: second, interviewer: { name: who } },
          },
          { person: { name: 'Sam Rivera', phone: '+12125550100', timeZone: own, channel: 'sms' } },
          { now: '2026-12-01T12:00:00Z', site: { tollFreeSender } },
        );
        await sam.wakesAt('2026-12-02T20:00:00Z');
        for (const text of texts) {
          const answer = await sam.says(text);
          const [head = ''] = answer.split('\n\n');
          const said = isExempt(head) ? '' : head;
          const { segments } = countSegments(said, { tollFree: tollFreeSender });
          expect({ text, said, segments }).toMatchObject({ segments: segments > 2 ? 2 : segments });
        }
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test('an ordinary answer that names no next step takes one', async () => {
  const met = { interviewAt: '2026-12-01T15:00:00Z', timeZone: 'America/New_York', company: 'Acme' };
  const sam = await texter({ acme: met }, {}, { now: '2026-12-02T15:00:00Z' });
  for (const text of ['thanks', 'pause', 'resume', 'they offered me the job', 'STOP', 'START'])
    expect({ text, ...countSegments(await sam.says(text)) }).toMatchObject({ segments: 1 });
});
