import { aside, heading, received, typed } from './demo/phone.ts';
import { openStoryHome, type StoryHome } from './demo/story-home.ts';

const ZONE = 'America/New_York';
const PHONE = '+12125550147';

const person = { name: 'Sam Okafor', phone: '212 555 0147', timeZone: ZONE, channel: 'sms' };
const interview = {
  company: 'Harrowgate Analytics',
  role: 'Data Analyst',
  interviewer: { name: 'Dana Whitfield', phone: '212 555 0100', title: 'Head of Data' },
  interviewAt: '2026-12-01T14:00:00-05:00',
  timeZone: ZONE,
  mode: 'onsite',
  strengths: ['turning messy data into decisions'],
};

/** One moment of the story: the clock moves, texts come, something is typed. */
interface Scene {
  title: string;
  until: string;
  types?: readonly string[];
}

const scenes: readonly Scene[] = [
  {
    title: 'Two hours before the interview: what to ask before you leave',
    until: '2026-12-01T12:00:00-05:00',
  },
  {
    title: 'Two hours after it: what did they promise? And a thank-you to send',
    until: '2026-12-01T17:00:00-05:00',
    types: ['they decide by friday', 'sent the thank you'],
  },
  {
    title: 'Friday went by. Monday is avoided. Tuesday is the day to call',
    until: '2026-12-08T08:30:00-05:00',
    types: ['left vm'],
  },
  {
    title: 'A week later, the second call, at another hour',
    until: '2026-12-15T16:00:00-05:00',
    types: ['spoke to her, they said call wednesday at 9'],
  },
  {
    title: 'The call they agreed on: exactly then',
    until: '2026-12-16T08:45:00-05:00',
    types: ['got the offer!!', 'yes in writing, must answer by dec 23'],
  },
  { title: 'The day before the answer is due', until: '2026-12-22T10:00:00-05:00', types: ['done'] },
];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function confirm(home: StoryHome): Promise<void> {
  const [code] = await home.fresh();
  const digits = /\d{6}/.exec(code?.text ?? '')?.[0] ?? '';
  if (code) print(received(code.text, code.sentAt, ZONE));
  print(aside(`  Sam types ${digits} on the page.`));
  await home.post('/api/session/confirm', { phone: PHONE, code: digits });
  for (const message of await home.fresh()) print(received(message.text, message.sentAt, ZONE));
}

async function play(home: StoryHome, scene: Scene): Promise<void> {
  print(heading(scene.title));
  for (const message of await home.moveTo(scene.until)) print(received(message.text, message.sentAt, ZONE));
  for (const text of scene.types ?? []) {
    print(typed(text));
    for (const answer of await home.text(PHONE, text)) print(received(answer.text, answer.sentAt, ZONE));
  }
}

/** One interview's whole story, on the real product with a clock that is moved. */
async function main(): Promise<void> {
  const home = await openStoryHome('2026-12-01T10:00:00-05:00');
  try {
    print(heading('Tuesday morning: Sam records an interview, 2 pm at Harrowgate Analytics'));
    await home.post('/api/interviews', { person, interview });
    await confirm(home);
    for (const scene of scenes) await play(home, scene);
    print(heading('That was one interview, from the form to the offer in writing.'));
    print(aside('Everything above is the real product on a simulated clock. Yours: npm start'));
  } finally {
    await home.close();
  }
}

await main();
