/** The carriers' opt-out words; each counts only as the whole message (or said again and again, or with "please"). */
const STOP =
  '(?:stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|alto|parar|unsub|arret|detener|baja)';
const POLITE = '(?:please|pls|plz|now|thanks|thank you|thx|just|ok|por favor)';
const STOP_MESSAGE = new RegExp(`^(?:${POLITE} )*${STOP}(?: ${STOP})*(?: ${POLITE})*$`);

const US = '(?:me|this number|this phone|us|my phone|my number|my cell)';
const SENT =
  '(?:text|texts|texting|message|messages|messaging|msg|msgs|sms|smses|reminder|reminders|nudge|nudges|nudging|notification|notifications|alert|alerts|contact|contacting|spam|spamming|pinging|notifying|reminding|bugging|bothering|harassing|pestering|annoying|writing|sending|emailing|mailing|hassling|blowing up)';

const freeWordings: RegExp[] = [
  new RegExp(
    `^(?:please |pls |can you |could you |would you |will you |you can |just |ok |i want you to |i need you to |hey |hi |thanks but |no |for the love of god |i said |seriously |right )*(?:stop|quit|cease|no more|end|do not want|enough with|do not send|halt)(?: (?:sending|with|all|the|these|this|those|any|your|of|me|more|automated|daily|stupid|damn|bloody|fing|fucking|further|receiving|getting))* ${SENT}(?: ${US})?(?: (?:please|pls|now|anymore|any more|thanks|thank you|from (?:you|ringback|this number)|at all|ever again|again|to (?:me|my phone|this number)|asap|immediately|already|messages|texts|reminders|so much|altogether|on this number|stuff|about (?:everything|anything|this stuff)|with these texts|with texts|everything|sms))*$`,
  ),
  new RegExp(
    `^(?:please |pls |can you |could you |you can |just |i said )*(?:do not|never)(?: ever)? (?:text|message|contact|msg|sms|send me (?:any(?:thing| more)?|more)? ?(?:texts|messages|anything|reminders)?)(?: ${US})?(?: (?:anymore|any more|again|please|texts|messages|reminders|thanks|ever|with|this|stuff))*$`,
  ),
  /^(?:please |pls |can you |could you |just |i want to be |i would like to be |kindly )*(?:unsubscribe|remove|removed|take|taken|delete|opt|optout)(?: (?:me|my number|my phone|my phone number|this number))(?: (?:out|off|from|of|your|this|the|these|all|list|lists|texts|messages|service|system|database|reminders|alerts|please|pls|now|thanks|asap|sms|mailing|contact|contacts|text))*$/,
  /^(?:please |pls |can you |could you |just |i would like to |i want to |i wish to |id like to |let me |like to |kindly )*(?:unsubscribe|opt out|optout)(?: (?:me|from|of|out|your|this|the|these|all|texts|messages|service|reminders|alerts|please|pls|now|thanks|sms|text|list|ringback|receiving|getting))*$/,
  /^(?:please |pls |just )*(?:leave me alone|lose my number|get lost|go away)(?: (?:please|now|already|ringback|bot|you bot))*$/,
  /^(?:i )?(?:really )?(?:do not|no longer|dont)(?: really)? (?:want|need|wish|like)(?: to)?(?: (?:get|receive|have|be getting|any|more|these|your|the|of|to|this|getting|receiving|all))* (?:texts?|messages?|text messages?|sms|reminders|notifications|alerts|nudges|service)(?: (?:from (?:you|ringback|this number)|anymore|any more|please|thanks|at all|any longer|now))*$/,
  /^(?:no more|stop) (?:texts?|messages?|text messages|sms|of these texts|reminders|nudges|notifications)(?: (?:please|pls|thanks|thank you|ever|from you|for me|ok))*$/,
];

const wordsOnly = (text: string): string =>
  text
    .replace(/\bdont\b/g, 'do not')
    .replace(/\b(?:txts?|txting)\b/g, (word) => word.replace('txt', 'text'))
    .replace(/[.,;!?()&+=-]/g, ' ')
    .replace(/\b(?:thumbsup|crossmark|checkmark)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether the user asks for no more texts. A stop word inside a longer sentence does not. */
export function isOptOut(tidied: string): boolean {
  const words = wordsOnly(tidied);
  if (words.length > 120) return false;
  return STOP_MESSAGE.test(words) || freeWordings.some((wording) => wording.test(words));
}

const START_MESSAGE =
  /^(?:please |pls |ok |can you |could you |i want to |you can |hey |hi |sorry |yes )*(?:(?:begin|continue|restart) (?:texting|messaging|sending|reminding)|start|unstop|resubscribe|subscribe|opt in|optin|sign me (?:back )?up|start (?:up )?again|start(?: \w+)? (?:texting|messaging|sending|reminding|reminders|texts|the texts|the reminders|messages|nudges|nudging)(?: (?:me|texts|messages|reminders|again|please|up|them|it))*|restart|(?:turn|switch) (?:the |my |it |them |these )?(?:texts |reminders |messages |nudges |alerts )?back on|(?:text|message|remind|nudge) me again|(?:send|get|want|have|bring|give|need)(?: me| the| my| your| to| back)* (?:texts?|reminders|messages|nudges|texting)(?: me)?(?: (?:again|back|back on|please|once more))+|(?:put|add) me back(?: on)?(?: .*)?|re ?- ?subscribe|resume (?:texts|texting|messages|reminders|sending|nudges|nudging)(?: (?:me|please|again))*|unsubscribe (?:was|by) (?:a )?mistake|i (?:want|would like) (?:to )?(?:get|receive|have)? ?(?:the|your|my) (?:texts|reminders|messages|nudges)(?: (?:again|back|please))*)(?: (?:please|pls|thanks|again|now|me|back|up))*$/;

/** Whether the user asks for our texts again. */
export function isOptIn(tidied: string): boolean {
  const words = wordsOnly(tidied);
  return words.length <= 100 && START_MESSAGE.test(words);
}
