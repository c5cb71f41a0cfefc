import { pageScript, styleSheet, type Asset } from '../../../shared/http/assets/assets.ts';
import { DEFAULT_ZONE, ZoneOptions } from '../../../shared/http/views/zone-options.tsx';

const HOURS = Array.from({ length: 12 }, (_, hour) => hour * 30);

const Clock = () => (
  <section class="clock" aria-label="The clock">
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <circle class="face" cx="50" cy="50" r="46" />
      {HOURS.map((degrees) => (
        <line class="tick" x1="50" y1="9" x2="50" y2="15" transform={`rotate(${degrees} 50 50)`} />
      ))}
      <line class="hand" id="hour-hand" x1="50" y1="50" x2="50" y2="27" />
      <line class="hand minute" id="minute-hand" x1="50" y1="50" x2="50" y2="15" />
      <circle class="pin" cx="50" cy="50" r="4" />
    </svg>
    <div class="told">
      <b id="time">…</b>
      <span id="day"> </span>
      <br />
      <label class="unseen" for="zone">
        Show times as in
      </label>
      <select id="zone" data-guess="zone">
        <ZoneOptions chosen={DEFAULT_ZONE} />
      </select>
    </div>
    <div class="move">
      <button type="button" class="primary" id="next">
        <span>
          Next thing that happens →
          <br />
          <small id="next-at"> </small>
        </span>
      </button>
      <button type="button" id="hour">
        +1 hour
      </button>
      <button type="button" id="nine">
        Tomorrow 9:00
      </button>
      <button type="button" id="week">
        +1 week
      </button>
    </div>
    <p class="happened" id="happened" role="status"></p>
  </section>
);

const ANSWERS = [
  'VOICEMAIL',
  'NO ANSWER',
  'They said call Wednesday at 9',
  'LATER',
  'SCRIPT',
  'UNDO',
  'HELP',
];

const Phone = () => (
  <section aria-labelledby="phone-title">
    <h2 id="phone-title">The phone</h2>
    <div class="phone">
      <div class="glass">
        <div class="bar" aria-hidden="true">
          <span id="bar-time"> </span>
          <span>▂▄▆</span>
        </div>
        <div class="who">
          <b>Ringback</b>
          <label for="phone">on the phone</label>
          <input id="phone" type="tel" list="numbers" autocomplete="off" />
          <datalist id="numbers"></datalist>
        </div>
        <ol class="talk" id="talk" tabindex={0} aria-label="Texts" aria-live="polite"></ol>
        <div class="quick" role="group" aria-label="Answer with">
          {ANSWERS.map((words) => (
            <button type="button">{words}</button>
          ))}
        </div>
        <form class="write" id="write">
          <label class="unseen" for="text">
            Your answer
          </label>
          <input
            type="text"
            id="text"
            placeholder="Or write in your own words"
            autocomplete="off"
            maxlength={1600}
          />
          <button class="primary">Send</button>
        </form>
      </div>
    </div>
  </section>
);

const Mailbox = ({ inbound }: { inbound: string | undefined }) => (
  <section aria-labelledby="mail-title">
    <h2 id="mail-title">The mailbox</h2>
    <div class="mailbox">
      <div class="flag">
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <rect x="3" y="5" width="18" height="14" rx="2" />
          <path d="M3.5 7l8.5 6 8.5-6" />
        </svg>
        <span id="mail-count">No mail yet</span>
      </div>
      <ul class="box" id="box" tabindex={0} aria-label="Mails"></ul>
      <div class="open" id="open" hidden></div>
    </div>
    <details class="drop">
      <summary>
        Drop a mail in <span class="muted">– as if you had forwarded an invitation</span>
      </summary>
      <form id="drop">
        <div class="field">
          <label for="mail-to">To</label>
          <span class="hint" id="mail-to-hint">
            Your own address is in your settings{inbound ? `; it ends in @${inbound}` : ''}. Empty: the one in
            the mail.
          </span>
          <input type="text" id="mail-to" autocomplete="off" aria-describedby="mail-to-hint" />
        </div>
        <div class="field">
          <label for="raw">The raw mail</label>
          <textarea id="raw" rows={8} spellcheck={false}></textarea>
        </div>
        <div class="field">
          <label for="raw-file">Or a file of it (.eml)</label>
          <input type="file" id="raw-file" accept=".eml,message/rfc822,text/plain" />
        </div>
        <button>Drop it</button>
        <p class="answer" id="mail-answer" role="status"></p>
      </form>
    </details>
  </section>
);

const Ways = () => (
  <ol class="ways">
    <li>
      <span>
        <a href="/" target="_blank" rel="noopener">
          Record an interview
        </a>{' '}
        (a new tab opens). Any number will do.
      </span>
    </li>
    <li>
      <span>The code comes to the phone below. Type it in the other tab.</span>
    </li>
    <li>
      <span>Press “Next thing that happens” and watch the days go by.</span>
    </li>
    <li>
      <span>
        Answer from the phone, as you would. The plan follows what you say:{' '}
        <a href="/interviews" target="_blank" rel="noopener">
          look at it
        </a>
        .
      </span>
    </li>
  </ol>
);

interface PocketPageProps {
  style: Asset;
  script: Asset;
  inbound: string | undefined;
}

/** The pocket: a desk with a clock, a phone and a mailbox, where everything lands that would have been sent. */
export const PocketPage = ({ style, script, inbound }: PocketPageProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <title>The pocket · Ringback</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="stylesheet" href={styleSheet.path} />
      <link rel="stylesheet" href={style.path} />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <script src={pageScript.path} defer></script>
      <script src={script.path} defer></script>
    </head>
    <body>
      <a class="skip" href="#desk">
        Skip to the desk
      </a>
      <main class="desk" id="desk">
        <h1>What’s in your pocket</h1>
        <p class="lead">
          Ringback reminds people to call back after a job interview: on the right day, with the words ready.
          Here is a person’s desk. Whatever Ringback sends lands on this phone and in this mailbox; nothing
          leaves your machine.
        </p>
        <Ways />
        <noscript>
          <p class="note">The desk needs JavaScript. The product itself does not.</p>
        </noscript>
        <Clock />
        <div class="things">
          <Phone />
          <Mailbox inbound={inbound} />
        </div>
      </main>
    </body>
  </html>
);
