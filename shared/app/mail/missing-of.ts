import type { ReadInterview } from '../../domain/mail/interview-of.ts';

/** What an interview lacks before it can be recorded; undefined when nothing. */
export function missingOf({ company, interviewAt }: ReadInterview): 'company' | 'interview-at' | undefined {
  if (!company) return 'company';
  return interviewAt ? undefined : 'interview-at';
}
