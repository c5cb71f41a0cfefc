/**
 * Writes docs/script-review.md: scripts and texts over varied records, for a person to read aloud.
 *
 *     npm run script-review
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { windowWords } from '../../shared/domain/message/when.ts';
import { countSegments } from '../../shared/domain/message/sms/segments.ts';
import { smsNudge } from '../../shared/domain/message/sms/sms-nudge.ts';
import { scriptTitles } from '../../shared/domain/message/mail/step-mails.ts';
import type { Script } from '../../shared/domain/record/step.ts';
import { offerReply, rejectionReply, scriptsFor } from '../../shared/domain/scripts/scripts-for.ts';
import { chanceFrom, type Chance } from './samples/chance.ts';
import { randomNudge, type SampleNudge } from './samples/random-record.ts';

const SCRIPTS = 40;
const SEED = 7;
/** One record in five has names beyond GSM-7. */
const OTHER_SCRIPTS = 0.2;

const file = path.resolve(import.meta.dirname, '../../docs/script-review.md');

const quoted = (text: string) =>
  text
    .split('\n')
    .map((line) => (line ? `> ${line}` : '>'))
    .join('\n');

function aboutRecord({ record: { person, interview, history }, step }: SampleNudge): string {
  const { interviewer } = interview;
  const clocks = { own: person.timeZone, theirs: interview.timeZone };
  const facts = [
    `playbook ${interview.playbook ?? 'recommended'}`,
    step.kind === 'call' ? `call ${step.attempt ?? 1}` : step.kind,
    step.window ? windowWords(step.window, clocks, 'fine') : `on ${step.date}`,
    `interview ${interview.interviewAt.slice(0, 10)}`,
    interviewer?.name ? `with ${interviewer.name}` : 'no interviewer',
    interviewer?.phone ? 'number known' : 'no number',
    history.map((event) => (event.type === 'called' ? event.outcome : event.type)).join(', '),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** Of several scripts of a step, the one whose kind was shown least so far: every kind has its turn. */
function leastShown(scripts: readonly Script[], shown: ReadonlyMap<string, number>): Script | undefined {
  return [...scripts].sort((a, b) => (shown.get(a.kind) ?? 0) - (shown.get(b.kind) ?? 0))[0];
}

function scriptsAt({ step, record, now }: SampleNudge): Script[] {
  const replies = step.kind === 'close' ? [rejectionReply(record, now)] : [];
  const offers = step.kind === 'written-offer' ? [offerReply(record, now)] : [];
  return [...scriptsFor(step, record, now), ...replies, ...offers];
}

interface Sample {
  nudge: SampleNudge;
  script: Script;
}

/** Draws until every kind of script was shown about equally often. */
function samples(chance: Chance): Sample[] {
  const shown = new Map<string, number>();
  const found: Sample[] = [];
  while (found.length < SCRIPTS) {
    const nudge = randomNudge(chance, chance.happens(OTHER_SCRIPTS));
    const script = leastShown(scriptsAt(nudge), shown);
    if (!script) continue;
    const times = shown.get(script.kind) ?? 0;
    if (times > found.length / 12 + 1) continue;
    shown.set(script.kind, times + 1);
    found.push({ nudge, script });
  }
  return found;
}

function section({ nudge, script }: Sample, index: number): string {
  const { step, record, now } = nudge;
  const text = smsNudge({ steps: [step], record, now });
  const { encoding, segments } = countSegments(text);
  const subject = script.subject ? `Subject: ${script.subject}\n\n` : '';
  return [
    `## ${index + 1}. ${scriptTitles[script.kind]} (${script.kind})`,
    aboutRecord(nudge),
    quoted(`${subject}${script.text}`),
    `As a text (${encoding}, segments: ${segments}):`,
    quoted(text),
  ].join('\n\n');
}

const introduction = [
  '# Scripts to read aloud',
  `Made by \`npm run script-review\`: ${SCRIPTS} scripts over invented records, and the text message that goes with each. Read them aloud. Whatever you would be embarrassed to say to an employer is a fault: mend it in \`shared/domain/scripts\` or \`shared/domain/message/sms\`, and make this page anew.`,
].join('\n\n');

const sections = samples(chanceFrom(SEED)).map(section);
writeFileSync(file, `${[introduction, ...sections].join('\n\n')}\n`);
console.log(`${path.relative(process.cwd(), file)}: ${sections.length} scripts`);
