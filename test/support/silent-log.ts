import type { Log } from '../../shared/log.ts';

/** Keeps what was logged, as `level code`. */
export function silentLog(): Log & { codes: string[] } {
  const codes: string[] = [];
  const at = (level: string) => (code: string) => {
    codes.push(`${level} ${code}`);
  };
  return { codes, info: at('info'), warn: at('warn'), error: at('error') };
}
