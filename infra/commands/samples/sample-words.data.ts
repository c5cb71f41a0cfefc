/** Invented people, companies and answers, as ordinary records have them; from many languages. */
export const PLAIN_NAMES = [
  'Dana Whitfield',
  'Sam Okafor',
  'Luis Herrera',
  'Priya Raman',
  'Marcus Bell',
  'Zoé Müller',
  'Grace O’Neill',
  'Tom Baker-Hughes',
  'Ana Sofía Delgado',
  'Kwame Mensah',
  'Ingrid Sørensen',
  'Yuki Tanaka',
  'Rosa Lindqvist',
  'Dr. Helen Abara',
  'Jamal Carter',
  'Nia',
  'Alessandra Montgomery-Fitzgerald',
  'Bo Li',
  'Ms. Patel',
  'Whitfield, Dana',
] as const;

export const OTHER_NAMES = [
  'Łukasz Wójcik',
  'François Lefèvre',
  'Ngọc Trần',
  '李雷',
  'שרה כהן',
  'Ольга Петрова',
  'محمد علي',
  'Ayşe Yıldız',
] as const;

export const COMPANIES = [
  'Harrowgate Analytics',
  'Cobalt River',
  'Fernway',
  'Blue Heron Dental',
  'Northfield County Schools',
  'Tidewater Logistics Group',
  'Juniper & Sons',
  'Brightline Hospice Care, Inc.',
  'O’Malley’s Bakery',
  'Café Rosé',
  'Stonebridge Community Credit Union',
  'Acme',
] as const;

export const ROLES = [
  'Data Analyst',
  'line cook',
  'Registered Nurse (nights)',
  'Senior Project Manager',
  'warehouse associate',
  'Receptionist',
  'the bookkeeper position',
  'Special Education Paraprofessional',
  'Delivery Driver, CDL-B',
] as const;

export const STRENGTHS = [
  'ten years of SQL',
  "I'm calm with upset customers",
  'leading a team of six',
  'Patient, and quick to learn',
  'I speak Spanish and English every day',
  'a clean driving record',
  'opening and closing a shop on my own',
] as const;

export const WENT_WELL = [
  'the whiteboard exercise',
  'We laughed about the printer.',
  'They liked my portfolio. She asked for a copy.',
  'my questions about the shift plan',
] as const;

export const WAYS_THROUGH = ['after 4 pm, direct line', 'ask for extension 12', 'Luis at the front desk'] as const;

export const PROMISES = ['two references', 'send them my portfolio', 'the signed background check form'] as const;

export const PERSON_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Denver',
  'Europe/London',
] as const;

export const EMPLOYER_ZONES = [
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Indiana/Indianapolis',
  'Asia/Kolkata',
] as const;
