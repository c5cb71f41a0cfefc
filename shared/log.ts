/** What may be logged: codes, ids, counts. Never a name, number, address or text of a person. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}

/** One JSON object a line, through `write`. */
export function jsonLog(write: (line: string) => void): Log {
  const at = (level: string) => (code: string, fields?: LogFields) =>
    write(JSON.stringify({ level, code, ...fields }));
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
