/** Why nothing is moved, or not all of it, in sentences that say what to do. */
export class MovingFault extends Error {
  override readonly name = 'MovingFault';
}
