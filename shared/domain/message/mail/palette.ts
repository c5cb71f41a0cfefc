/** The product's colours, for mails: custom properties do not survive Outlook, so they are written out. */
export const light = {
  paper: '#FAF7F2',
  card: '#FFFFFF',
  ink: '#1F2328',
  muted: '#5C6470',
  signal: '#0B6E69',
  onSignal: '#FFFFFF',
  today: '#B45309',
  spoken: '#FEF3E2',
  line: '#E3DCD0',
} as const;

export const dark: Record<keyof typeof light, string> = {
  paper: '#14171A',
  card: '#1C2024',
  ink: '#ECE8E1',
  muted: '#A3ABB5',
  signal: '#5CC8BF',
  onSignal: '#10302E',
  today: '#F2B366',
  spoken: '#2B2013',
  line: '#33393F',
};
