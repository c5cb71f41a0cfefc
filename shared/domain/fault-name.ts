/** The kind of a fault, safe to log: its name only, as messages may quote what a person wrote. */
export function faultName(fault: unknown): string {
  return fault instanceof Error ? fault.name : typeof fault;
}
