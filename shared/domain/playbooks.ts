import type { PlaybookName } from './record/interview.ts';

/** Weekdays as ISO counts them: 1 is Monday. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type WindowName = 'business' | 'morning' | 'lunch' | 'closing';

/** The hours of each call window, by the employer's clock (`HH:MM`, end not included). */
export const windowHours: Record<WindowName, { from: string; to: string }> = {
  business: { from: '09:00', to: '17:00' },
  morning: { from: '09:00', to: '10:00' },
  lunch: { from: '12:00', to: '13:00' },
  closing: { from: '16:30', to: '17:30' },
};

/** What one article (or the five together) advises, in numbers. */
export interface Playbook {
  name: PlaybookName;
  /** The article it comes from; none for `recommended`, which weighs all five. */
  article?: string;
  /** The wait before the first call when nothing was promised. */
  firstCallAfter: { days: number; counting: 'calendar' | 'working' };
  /** Calendar days from one call to the next. */
  repeatDays: number;
  avoidedWeekdays: readonly Weekday[];
  /** Call windows by attempt, taken round and round. */
  windows: readonly [WindowName, ...WindowName[]];
  /** How many voicemails it leaves at most; Infinity when it does not count them. */
  messagesLeft: number;
  /** Whether it may leave a message with whoever picks up. */
  leavesMessagesWithPeople: boolean;
  sendsThankYou: boolean;
  /** How it comes to an end by itself; none when it never does. */
  end?: {
    afterCalls: number;
    /** Also ends once this many messages have been left. */
    afterMessages?: number;
    /** A visit stands between the last call and the close, where the company is local. */
    visit: boolean;
    closeDays: number;
  };
}

/** The six playbooks. Which numbers are the articles' and which are ours is told in docs/playbooks.md. */
export const playbooks: Record<PlaybookName, Playbook> = {
  recommended: {
    name: 'recommended',
    firstCallAfter: { days: 5, counting: 'working' },
    repeatDays: 7,
    avoidedWeekdays: [1, 5],
    windows: ['morning', 'closing', 'lunch'],
    messagesLeft: 2,
    leavesMessagesWithPeople: true,
    sendsThankYou: true,
    end: { afterCalls: 6, visit: false, closeDays: 7 },
  },
  'three-days': {
    name: 'three-days',
    article: 'How to make employers call you back',
    firstCallAfter: { days: 3, counting: 'calendar' },
    repeatDays: 3,
    avoidedWeekdays: [],
    windows: ['business'],
    messagesLeft: Infinity,
    leavesMessagesWithPeople: true,
    sendsThankYou: false,
  },
  'status-call': {
    name: 'status-call',
    article: 'The Dreaded Call Back',
    firstCallAfter: { days: 14, counting: 'calendar' },
    repeatDays: 14,
    avoidedWeekdays: [],
    windows: ['business'],
    messagesLeft: Infinity,
    leavesMessagesWithPeople: true,
    sendsThankYou: true,
  },
  'two-messages': {
    name: 'two-messages',
    article: 'interview etiquette: the follow-up phone call',
    firstCallAfter: { days: 7, counting: 'calendar' },
    repeatDays: 7,
    avoidedWeekdays: [1],
    windows: ['business'],
    messagesLeft: 2,
    leavesMessagesWithPeople: true,
    sendsThankYou: true,
    end: { afterCalls: 6, afterMessages: 2, visit: false, closeDays: 7 },
  },
  weekly: {
    name: 'weekly',
    article: 'Four Techniques That Get Employers To Return Your Phone Calls',
    firstCallAfter: { days: 3, counting: 'calendar' },
    repeatDays: 7,
    avoidedWeekdays: [],
    windows: ['business'],
    messagesLeft: Infinity,
    leavesMessagesWithPeople: true,
    sendsThankYou: false,
  },
  permission: {
    name: 'permission',
    article: '. . . and they never called back!',
    firstCallAfter: { days: 3, counting: 'calendar' },
    repeatDays: 1,
    avoidedWeekdays: [1, 5],
    windows: ['morning', 'closing', 'lunch'],
    messagesLeft: 0,
    leavesMessagesWithPeople: false,
    sendsThankYou: false,
    end: { afterCalls: 3, visit: true, closeDays: 1 },
  },
};

/** The playbook a person follows who chose none. */
export const DEFAULT_PLAYBOOK: PlaybookName = 'recommended';
