import { page } from './page.tsx';

/** The privacy notice: what is kept, why, for how long, who else sees it, and every right with the way to use it. */
export const privacyPage = ({ signedIn }: { signedIn: boolean }): string =>
  page({
    title: 'Privacy',
    signedIn,
    children: (
      <div class="text">
        <h1>Privacy</h1>
        <p>
          In short: we keep what your reminders need, show it to nobody else, and erase it when you say so.
        </p>
        <h2>What we keep, and why</h2>
        <ul>
          <li>Your name, number, address, time zone and waking hours: to write to you, at a decent hour.</li>
          <li>Your interviews and what came of them: to plan the next step and its words.</li>
          <li>Names and contacts of people you met: they go into your reminders and nowhere else.</li>
          <li>
            That you agreed to texts: the words you saw, when, and from which internet address. Carriers ask
            for this proof.
          </li>
          <li>That a message was sent and whether it arrived.</li>
        </ul>
        <p>
          We do this because you asked us to (performance of a contract, Art. 6(1)(b) GDPR); for texts because
          you agreed (Art. 6(1)(a)), which you can take back at any time.
        </p>
        <h2>Who else sees it</h2>
        <p>
          Twilio carries the texts, SendGrid the e-mail, and Amazon Web Services keeps the data; each works
          for us under contract and may use it for nothing else. Phone numbers and agreement to texts are
          never sold or shared with third parties for their marketing. There are no adverts, no trackers, and
          one cookie, which keeps you signed in.
        </p>
        <h2>How long</h2>
        <ul>
          <li>Your data: until you erase it.</li>
          <li>An entry nobody confirmed by code: seven days.</li>
          <li>
            Mail you forward: we take out what the reminder needs and delete the mail itself within 30 days.
          </li>
          <li>
            Back-ups: what you erase stays in point-in-time back-ups for up to 35 days, cannot be picked out
            of them before, and is gone with them. It is never restored into use.
          </li>
          <li>
            After a STOP: a scrambled form of your number or address, so that the stop holds. It cannot be
            turned back.
          </li>
        </ul>
        <h2>Your rights, each with its button</h2>
        <ul>
          <li>
            See it and take it along: <a href="/api/me/export">download everything</a>.
          </li>
          <li>
            Put it right: <a href="/me">settings</a>, and “Correct something” on each interview.
          </li>
          <li>
            Have it erased: <a href="/me/erase">erase everything</a>. It happens at once; back-ups follow as
            said above. In any case within one month.
          </li>
          <li>Object or restrict: pause or stop any plan, text STOP, or use the link in any mail.</li>
          <li>Complain: to us by answering any of our messages, or to your data protection authority.</li>
        </ul>
        <p>
          <a href="/terms">The terms</a> say what the texts are and what they cost.
        </p>
      </div>
    ),
  });
