import type { Fault } from '../../domain/record/record.ts';

/** What each field is called on a page, and what to say when it was left empty. */
const fields: Record<string, { name: string; empty: string }> = {
  'person.name': { name: 'Your name', empty: 'Write the name you give on the phone.' },
  'person.phone': { name: 'Your mobile number', empty: 'Write the number we may text, or choose e-mail.' },
  'person.email': { name: 'Your e-mail', empty: 'Write the address we may write to, or choose texts.' },
  'person.timeZone': { name: 'Where you live', empty: 'Choose your time zone.' },
  'interview.company': { name: 'Company', empty: 'Write the company’s name.' },
  'interview.interviewAt': { name: 'When', empty: 'Choose the day and the hour of the interview.' },
  'interview.timeZone': { name: 'Time zone', empty: 'Choose the time zone of the interview.' },
  'interview.decisionBy': { name: 'They decide by', empty: 'Choose the day they named.' },
  'interview.callAt': { name: 'You may call', empty: 'Choose the day and the hour they named.' },
  'interview.theyCallAt': { name: 'They call you', empty: 'Choose the day and the hour they named.' },
  'interview.interviewer.phone': { name: 'Their phone', empty: 'Write their number, or leave it out.' },
  'interview.interviewer.email': { name: 'Their e-mail', empty: 'Write their address, or leave it out.' },
  'interview.durationMinutes': { name: 'How long', empty: 'Write the minutes, or leave it out.' },
  'interview.youPromised.what': { name: 'What you promised', empty: 'Write what you promised them.' },
  'interview.youPromised.by': { name: 'Your promise', empty: 'Choose the day you promised it for.' },
  consent: { name: 'Texts', empty: 'Tick the box if we may text you, or choose e-mail.' },
};

/** A fault with the name of its field, for a list away from the fields. */
export interface NamedFault extends Fault {
  name?: string | undefined;
}

/** Faults as a form tells them: what was left empty is asked for rather than called wrong, each field once. */
export function kindFaults(faults: readonly Fault[], values: URLSearchParams): NamedFault[] {
  // "person: say who you are" says nothing more once its parts are named.
  const told = faults.filter(
    ({ path }) => path !== 'person' || !faults.some((other) => other.path.startsWith('person.')),
  );
  return told.map((fault) => {
    const field = fields[fault.path];
    if (!field) return fault;
    const isEmpty = (values.get(fault.path) ?? '').trim() === '';
    return { ...fault, name: field.name, message: isEmpty ? field.empty : fault.message };
  });
}
