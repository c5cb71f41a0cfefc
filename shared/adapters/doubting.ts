import type { Opening } from './world-of-secrets.ts';

/** Whether an answer of the HTTP API says that the post was not signed as we know it. */
const isForbidden = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'statusCode' in answer && answer.statusCode === 403;

/**
 * A handler that doubts its secrets before it turns a signed post away: for minutes after a rotation a carrier signs
 * with a token that we have not read yet, and a text that Twilio is refused is lost, a STOP among them.
 */
export function doubting<Event>(
  open: Opening<unknown>,
  handle: (event: Event) => Promise<unknown>,
): (event: Event) => Promise<unknown> {
  return async (event) => {
    const world = await open();
    const answer = await handle(event);
    if (!isForbidden(answer)) return answer;
    open.doubt();
    return (await open()) === world ? answer : handle(event);
  };
}
