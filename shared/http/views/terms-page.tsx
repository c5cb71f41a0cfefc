import { page } from './page.tsx';

/** The terms: what the service does, and what carriers want told about texts (CTIA Messaging Principles §5.1). */
export const termsPage = ({ signedIn }: { signedIn: boolean }): string =>
  page({
    title: 'Terms',
    signedIn,
    children: (
      <div class="text">
        <h1>Terms</h1>
        <p>
          Ringback reminds you to follow up after job interviews: by text or by e-mail, on a day it works out
          from what you tell it, with words you may use. It is free, and nothing is sold to you through it.
        </p>
        <h2>Texts</h2>
        <ul>
          <li>
            The program is called Ringback. It sends interview follow-up reminders and answers to your texts.
          </li>
          <li>
            You agree to it by ticking the box and typing the code we text you. Agreeing is not a condition of
            any purchase.
          </li>
          <li>Message frequency varies: a few messages for each interview you record.</li>
          <li>Message and data rates may apply.</li>
          <li>
            Reply <b>STOP</b> to stop, in whatever words. You get one text that confirms it, then none. Reply{' '}
            <b>HELP</b> for help, <b>START</b> to get texts again.
          </li>
          <li>Texts come between 8 am and 9 pm where you live, or in the waking hours you set.</li>
          <li>Carriers are not liable for texts that come late or not at all.</li>
        </ul>
        <h2>E-mail</h2>
        <p>
          Each mail has a link that stops them. From then on we write only codes you ask for and answers to
          your own mail. One button turns them on again.
        </p>
        <h2>What you can rely on, and what not</h2>
        <p>
          We plan with care, and say why each day was chosen. Messages can still be lost, and advice can be
          wrong for your case: what was agreed between you and an employer goes before anything we say. Do not
          use Ringback to press anybody who asked you to stop.
        </p>
        <h2>Your part</h2>
        <p>
          Use your own number and address. Tell us only what you may tell: the names and numbers of people you
          met are used for your reminders alone.
        </p>
        <h2>Ending</h2>
        <p>
          You may <a href="/me/erase">erase everything</a> at any time. If we have to end the service, we tell
          you before and let you download what is yours. See also <a href="/privacy">how your data is kept</a>
          .
        </p>
      </div>
    ),
  });
