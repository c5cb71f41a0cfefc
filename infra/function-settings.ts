import { settings as api } from '../functions/api/env.ts';
import { settings as nudge } from '../functions/nudge/env.ts';
import { settings as pages } from '../functions/pages/env.ts';
import { settings as readMail } from '../functions/read-mail/env.ts';
import { settings as redrive } from '../functions/redrive/env.ts';
import { settings as sendMail } from '../functions/send-mail/env.ts';
import { settings as sendText } from '../functions/send-text/env.ts';
import { settings as sweep } from '../functions/sweep/env.ts';
import { settings as takeMail } from '../functions/take-mail/env.ts';
import { settings as takeMailEvents } from '../functions/take-mail-events/env.ts';
import { settings as takeSms } from '../functions/take-sms/env.ts';
import type { FunctionName } from './functions.ts';

const schemas = {
  api,
  nudge,
  pages,
  'read-mail': readMail,
  redrive,
  'send-mail': sendMail,
  'send-text': sendText,
  sweep,
  'take-mail': takeMail,
  'take-mail-events': takeMailEvents,
  'take-sms': takeSms,
} satisfies Record<FunctionName, { shape: object }>;

/** The environment variables that a function asks for. */
export const settingsOf = (name: FunctionName): readonly string[] => Object.keys(schemas[name].shape);
