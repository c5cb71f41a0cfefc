import { page } from './page.tsx';

interface UnsubscribePageProps {
  path: string;
  stopped: boolean;
  /** Whether the reminders go on by text. */
  textsGoOn: boolean;
}

const Stopped = ({ path, textsGoOn }: UnsubscribePageProps) => (
  <>
    <h1>No more e-mail</h1>
    <p>
      We send you no more e-mail, but for a code you ask for and answers to what you write.{' '}
      {textsGoOn
        ? 'Your next reminders come by text.'
        : 'Your plans are kept, but nothing reminds you until you turn e-mail on again or confirm a phone.'}
    </p>
    <form method="post" action={path}>
      <input type="hidden" name="undo" value="yes" />
      <button class="primary">Send me e-mail again</button>
    </form>
  </>
);

const Asking = ({ path, textsGoOn }: UnsubscribePageProps) => (
  <>
    <h1>Stop our e-mail?</h1>
    <p>
      You get no more reminders by e-mail, only codes you ask for and answers to what you write.{' '}
      {textsGoOn ? 'Your next reminders come by text.' : 'Your plans are kept, but nothing reminds you.'}
    </p>
    <form method="post" action={path}>
      <input type="hidden" name="List-Unsubscribe" value="One-Click" />
      <button class="primary">Stop the e-mail</button>
    </form>
  </>
);

/** What a mail's unsubscribe link opens: the effect in words, and one button; once done, one button to undo it. */
export const unsubscribePage = (props: UnsubscribePageProps): string =>
  page({
    title: props.stopped ? 'No more e-mail' : 'Stop our e-mail?',
    children: <div class="text stack">{props.stopped ? <Stopped {...props} /> : <Asking {...props} />}</div>,
  });
