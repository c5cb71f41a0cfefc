const labels = {
  when: 'when|date and time|date & time|date/time|date time|time and date|interview date|interview time|scheduled for|wann|termin|quand|cuándo|cuando|slot|your slot|starts?|start time|appointment|appt|schedule|date et heure|datum und uhrzeit|fecha y hora|day and time|day & time|interview slot|interview',
  date: 'date|day|datum|tag|fecha|día|jour|data|on',
  time: 'time|uhrzeit|zeit|hora|heure|ora|tijd|arrival time|arrive|beginn|hours',
  where:
    'where|location|place|address|venue|site|office|hotel|store|branch|ort|adresse|lieu|dónde|donde|lugar|dirección|building|room|interview location|luogo|indirizzo|treffpunkt|où|meeting point|campus|shop|restaurant|clinic|school|depot|standort|ubicación|onde|local|plek|waar',
  link: 'link|join|video link|meeting link|zoom|teams|url|video|google meet|meet|join link|join url|meeting url|zugang|einwahllink|lien|enlace|join here|join at|join video|how to join|webex',
  who: 'who|with|interviewer|interviewers|interview panel|your panel|your interviewers|interviewed by|you will meet|you will be meeting|you.ll meet|you.ll be meeting|meet with|meeting with|ask for|contact person|panel|your interviewer|speaking with|you will speak with|gesprächspartner(?:in)?|ansprechpartner(?:in)?|mit|avec|interlocuteur|con|entrevistador[a]?|hiring manager|report to|participants|hosted by|host|wer|quién|met wie',
  role: 'role|position|job|job title|vacancy|post|stelle|poste|puesto|opening|re|regarding|title|for the position of|position title|applied for|betreff|job role|posizione|functie|vaga|cargo',
  company:
    'company|employer|client|organisation|organization|firma|unternehmen|entreprise|empresa|arbeitgeber|société|azienda|practice|hiring company',
  duration: 'duration|length|dauer|durée|duración|how long|time needed|durata|duur|allow',
  format:
    'format|type|interview type|mode|how|medium|method|interview format|art|modalidad|stage|round|meeting type',
  phone:
    'phone|tel|telephone|mobile|cell|direct|t|m|d|p|c|ph|telefon|mobil|handy|tél|téléphone|teléfono|móvil|direct line|direct dial|durchwahl|call|phone number|number|portable|cellulare|office phone|contact number',
} as const;

export type LabelMeaning = keyof typeof labels;

const meanings: readonly LabelMeaning[] = [
  'when',
  'date',
  'time',
  'where',
  'link',
  'who',
  'role',
  'company',
  'duration',
  'format',
  'phone',
];
const patterns = meanings.map((meaning) => ({
  meaning,
  pattern: new RegExp(`^(?:the |your |interview )?(?:${labels[meaning]})(?:\\(s\\))?$`, 'iu'),
}));

/** What a label such as "When" announces; null for any other words. */
export function labelMeaning(label: string): LabelMeaning | null {
  const text = label
    .replace(/[*_:?]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return patterns.find(({ pattern }) => pattern.test(text))?.meaning ?? null;
}
