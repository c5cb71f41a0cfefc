import type { Interview } from '../../domain/record/interview.ts';
import { localTime } from '../local-instant.ts';

const saidOf = ({ decisionBy, callAt, theyCallAt, nothingPromised }: Interview) => {
  if (callAt) return 'may-call';
  if (theyCallAt) return 'they-call';
  if (decisionBy) return 'decide-by';
  return nothingPromised ? 'nothing' : undefined;
};

/** An interview as the form's fields hold it: dotted names, times local in its zone. */
export function interviewValues(interview: Interview): URLSearchParams {
  const values = new URLSearchParams();
  const put = (name: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') values.set(`interview.${name}`, String(value));
  };
  const { interviewer: them, youPromised, timeZone } = interview;
  const local = (at: string | undefined) => at && localTime(at, timeZone);
  put('company', interview.company);
  put('role', interview.role);
  put('interviewAt', local(interview.interviewAt));
  put('timeZone', timeZone);
  put('durationMinutes', interview.durationMinutes);
  put('mode', interview.mode);
  put('location', interview.location);
  if (interview.local) put('local', 'true');
  put('decisionBy', interview.decisionBy);
  put('callAt', local(interview.callAt));
  put('theyCallAt', local(interview.theyCallAt));
  put('interviewer.name', them?.name);
  put('interviewer.phone', them?.phone);
  put('interviewer.email', them?.email);
  put('interviewer.title', them?.title);
  put('youPromised.what', youPromised?.what);
  put('youPromised.by', youPromised?.by);
  put('strengths', interview.strengths?.join('\n'));
  put('wentWell', interview.wentWell);
  put('bestWayThrough', interview.bestWayThrough);
  put('playbook', interview.playbook);
  const said = saidOf(interview);
  if (said) values.set('said', said);
  return values;
}
