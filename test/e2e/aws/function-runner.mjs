// Runs one bundle as Lambda would: imports it once, then answers the calls that come over IPC. Plain JavaScript, so
// that any Node can run it. `BUNDLE` names the file, `HANDLER` what it exports; each call says what time it is.
const RealDate = Date;
let offsetMs = 0;

globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + offsetMs);
    else super(...given);
  }
  static now() {
    return RealDate.now() + offsetMs;
  }
};

/** As Lambda reports what a handler threw. */
const told = (fault) => ({
  errorType: fault?.name ?? 'Error',
  errorMessage: fault?.message ?? String(fault),
});

// Nobody is left to call it.
process.on('disconnect', () => process.exit());

let handler;
process.on('message', async ({ id, event, nowMs }) => {
  offsetMs = nowMs - RealDate.now();
  try {
    handler ??= (await import(process.env.BUNDLE))[process.env.HANDLER];
    const answer = await handler(event, { awsRequestId: `call-${id}` });
    process.send({ id, answer: answer === undefined ? null : answer });
  } catch (fault) {
    process.send({ id, fault: told(fault) });
  }
});
