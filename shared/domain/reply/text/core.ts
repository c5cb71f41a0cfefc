/** Who speaks for an employer; in the core of a clause each of them is "they". */
const PEOPLE =
  'receptionist|reception|assistant|secretary|hr|recruiters?|managers?|hiring manager|guys?|lady|woman|man|girl|boss|bosses|team|office|interviewer|company|employer|agency|committee|panel|board|owners?|directors?|supervisor|people|folks|school|shop|store|place|bank|hotel|firm|clinic|restaurant|chef|gaffer|guvnor|bloke|chap|fella|feller|oga|lot|crew|crowd|mob|outfit|ceo|founder|dean|matron|principal|headteacher|head|kitchen|practice|council|hospital|warehouse|employers|higher ups|madam|powers that be';
const SPOKESMAN = new RegExp(
  `\\b(?:the|their|his|her|that|those) (?:(?!other|only|first|second|last|next)[a-z]+ )?(?:${PEOPLE})\\b(?! (?:job|role|position|post))|^(?:hr|manager|boss|gaffer|recruiter|reception|chef|management)(?= (?:said|says|told|wants?|has|have|is|was|went|picked|chose|hired|decided|rang|called|emailed|will))`,
  'g',
);
/** Words that colour what is said and do not change it. Those that do ("almost", "never", "maybe", "yet") are none of them. */
const COLOUR =
  /\b(?:just|already|finally|sadly|unfortunately|regrettably|apparently|officially|actually|eventually|politely|basically|literally|really|also|then|definitely|very|quite|kindly|nicely|pretty|simply|only just|straight away|right away|immediately|honestly|frankly|totally|absolutely|completely|properly|indeed|obviously|clearly|thankfully|luckily|happily|reluctantly|duly|formally|gently|firmly|bluntly|informally|ended up|went and|gone and|come and|decided to|chose to|opted to|managed to|happened to|in the end|at (?:long )?last|after all|as well|too$|lol|lmao|haha|ha|omg|ugh|damn|dammit|gutted|yay|woo+|wo+hoo+|oh well|ah well|well|hey|hi|hello|yes|yeah|ok|so|and|sorry|thumbsup|crossmark|checkmark|guess what|good news|great news|bad news|update|fyi|btw|tbh|ngl|mate|dude|bro|boss man|today|yesterday|this (?:morning|afternoon)|last night|just now|earlier|this time|on the spot|by (?:email|phone|text|letter)|over (?:the phone|email)|via email|in writing|verbally)\b/g;
/** "has chosen" and "is choosing" are said as "chosen", "choosing"; "has a", "has to" and "has not" are not touched. */
const AUXILIARY =
  /\b(?:have|has|had) (?!to\b|an?\b|the\b|my\b|me\b|no\b|not\b|never\b|until\b|till\b|it\b|him\b|her\b|them\b|[#@\d]|another\b|one\b|enough\b|some\b|any\b|their\b|his\b|for\b|until\b)/g;

/**
 * A clause stripped to what it says: spokesmen as "they", without colour and auxiliaries. A wording that fits the core
 * fits whatever adverbs and whoever's mouth the text put it in.
 */
export function coreOf(text: string): string {
  return text
    .replace(SPOKESMAN, 'they')
    .replace(COLOUR, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AUXILIARY, '');
}
