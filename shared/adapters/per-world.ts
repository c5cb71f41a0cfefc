/** A handler for whatever world is in force: made anew when that changes, as after a rotation of its secrets. */
export function perWorld<World extends object, Event, Answer>(
  open: () => Promise<World>,
  make: (world: World) => (event: Event) => Promise<Answer>,
): (event: Event) => Promise<Answer> {
  let made: { world: World; handle: (event: Event) => Promise<Answer> } | undefined;
  return async (event) => {
    const world = await open();
    if (made?.world !== world) made = { world, handle: make(world) };
    return made.handle(event);
  };
}
