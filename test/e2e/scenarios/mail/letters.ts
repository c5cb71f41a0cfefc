import type { Letter } from '../../../support/written-mail.ts';

/** An invitation without a time. */
export const noTime: Letter = {
  subject: 'Next steps at Northgate Labs',
  from: 'Ines Castro <ines.castro@northgatelabs.example>',
  text: 'Hi Sam,\r\n\r\nWe would love to have you in for an interview for the Lab Technician position at Northgate Labs. Which day next week suits you?\r\n\r\nInes Castro\r\nNorthgate Labs',
};

/** An invitation without a company. */
export const noCompany: Letter = {
  subject: 'bookkeeping job',
  from: 'Bill Hathersage <billhathersage@gmail.com>',
  text: 'Sam, can you stop by for an interview Monday October 12 at 4 pm, office is 212 Route 9.\r\n\r\nBill H',
};
