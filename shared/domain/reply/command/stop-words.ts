/** The carriers' opt-out words; each counts only as the whole message (or said again and again, or with "please"). */
const STOP =
  '(?:stop|stopall|stop all|unsubscribe|cancel|end|quit|revoke|optout|opt out|alto|parar|unsub|arret|detener|baja)';
const POLITE = '(?:please|pls|plz|now|thanks|thank you|thx|just|ok|por favor)';
const STOP_MESSAGE = new RegExp(`^(?:${POLITE} )*${STOP}(?: ${STOP})*(?: ${POLITE})*$`);

const US = '(?:me|this number|this phone|us|my phone|my number|my cell)';
const SENT =
  '(?:text|texts|texting|message|messages|messaging|msg|msgs|sms|smses|reminder|reminders|nudge|nudges|nudging|notification|notifications|alert|alerts|contact|contacting|spam|spamming|pinging|notifying|reminding|bugging|bothering|harassing|pestering|annoying|writing|sending|emailing|mailing|hassling|blowing up)';

const freeWordings: RegExp[] = [
  /^(?:please |pls |just |can you )*(?:turn|switch) off (?:all )?(?:the |these |my |your )?(?:notifications?|texts?|messages?|reminders?|alerts|nudges)(?: (?:please|now|altogether|completely))*$/,
  /^(?:stop|unsubscribe) i (?:never|did not) (?:sign(?:ed)? up|subscribe[d]?|ask(?:ed)?|agree[d]?|want(?:ed)?)(?: (?:for|to|this|these|any|of|it))*$/,
  /^enough (?:of|with) (?:the |these |this |your )?(?:msgs|messages|texts|reminders|nudges|sms)(?: stop)?$/,
  /^(?:please |pls |just |can you |you can )*(?:cancel|delete|close|deactivate|end|terminate) (?:my|the|this) (?:account|subscription|profile|service|sign ?up)(?: (?:please|now|thanks))*$/,
  /^how (?:do|can|would) i (?:make|get|turn|stop|end|cancel|unsubscribe|opt|leave|switch)(?: (?:off|out|from|of|all))*(?: (?:these|the|your|this|those|getting|receiving))* (?:texts?|messages?|reminders|nudges|list|alerts|mailing list)(?: (?:to stop|stop|off|please|coming))*$/,
  /^(?:please |pls |just |can you |could you |you can |i said )*(?:stop|quit) (?:sending|with|texting|messaging)(?: (?:me|all|of))* (?:these|this|them|things?|stuff|anything|crap|shit|it)(?: (?:things|texts|messages|stuff|crap|please|now|to me|anymore|any more|reminders))*$/,
  /^(?:i )?(?:really )?(?:do not|no longer) (?:want|need|wish for) (?:any of |any more of )?(?:these|this|them|to hear from you|to get these)(?: (?:anymore|any more|now|please|any longer|again))*$/,
  new RegExp(
    `^(?:please |pls |can you |could you |would you |will you |you can |just |ok |i want you to |i need you to |hey |hi |thanks but |no |for the love of god |i said |seriously |right )*(?:stop|quit|cease|no more|end|do not want|enough with|do not send|halt)(?: (?:sending|with|all|the|these|this|those|any|your|of|me|more|automated|daily|stupid|damn|bloody|fing|fucking|further|receiving|getting))* ${SENT}(?: ${US})?(?: (?:please|pls|now|anymore|any more|thanks|thank you|from (?:you|ringback|this number)|at all|ever again|again|to (?:me|my phone|this number)|asap|immediately|already|messages|texts|reminders|so much|altogether|on this number|stuff|about (?:everything|anything|this stuff)|with these texts|with texts|everything|sms))*$`,
  ),
  new RegExp(
    `^(?:please |pls |can you |could you |you can |just |i said )*(?:do not|never)(?: ever)? (?:text|message|contact|msg|sms|send me (?:any(?:thing| more)?|more)? ?(?:texts|messages|anything|reminders)?)(?: ${US})?(?: (?:anymore|any more|again|please|texts|messages|reminders|thanks|ever|with|this|stuff))*$`,
  ),
  /^(?:please |pls |can you |could you |just |i want to be |i would like to be |kindly )*(?:unsubscribe|remove|removed|take|taken|delete|opt|optout)(?: (?:me|my number|my phone|my phone number|this number))(?: (?:out|off|from|of|your|this|the|these|all|list|lists|texts|messages|service|system|database|reminders|alerts|please|pls|now|thanks|asap|sms|mailing|contact|contacts|text))*$/,
  /^(?:please |pls |can you |could you |just |i would like to |i want to |i wish to |id like to |let me |like to |kindly )*(?:unsubscribe|opt out|optout)(?: (?:me|from|of|out|your|this|the|these|all|texts|messages|service|reminders|alerts|please|pls|now|thanks|sms|text|list|ringback|receiving|getting))*(?<! (?:the|your|this the|of))$/,
  /^(?:please |pls |just )*(?:leave me alone|lose my number|get lost|go away)(?: (?:please|now|already|ringback|bot|you bot))*$/,
  /^(?:i )?(?:really )?(?:do not|no longer|dont)(?: really)? (?:want|need|wish|like)(?: to)?(?: (?:get|receive|have|be getting|any|more|these|your|the|of|to|this|getting|receiving|all))* (?:texts?|messages?|text messages?|sms|reminders|notifications|alerts|nudges|service)(?: (?:from (?:you|ringback|this number)|anymore|any more|please|thanks|at all|any longer|now))*$/,
  /^(?:please |pls |just )*(?:mute|silence|turn) (?:yourself|this)(?: off)?(?: (?:please|now))*$/,
  /^(?:no more|stop) (?:texts?|messages?|text messages|sms|of these texts|reminders|nudges|notifications)(?: (?:please|pls|thanks|thank you|ever|from you|for me|ok))*$/,
];

/** Temper and politeness around a plain wish; the wish itself must still be all that is left. */
const AROUND =
  /\b(?:for real|for the (?:last|second|third|millionth) time|for (?:gods|christs|petes|fs|fucks|heavens) sake|ffs|omg|jesus|jeez|seriously|honestly|bloody|fucking|fkn|effing|damn|goddamn|freaking|frigging|stupid|annoying|kindly|yo|bot|robot|ringback|enough(?: already| is enough)?|(?:just )?quit it|stop it|i have had enough|had enough|im (?:so )?(?:sick|tired|fed up) of (?:this|these|it|you)|i am (?:so )?(?:sick|tired|fed up) of (?:this|these|it|you)|thank you|bye|goodbye|forever|henceforth|from now on|for good|permanently|wake up|im back|i am back|i am ready|im ready|hello|hi|hey|sorry|my bad|changed my mind|i changed my mind|lose my number|leave me alone|i miss (?:you|them|the \w+|these))\b/g;

const wordsOnly = (text: string): string =>
  text
    .replace(/\bdont\b/g, 'do not')
    .replace(/\b(?:plz|plse|pleez|pleas)\b/g, 'please')
    .replace(/\b(?:txts?|txting)\b/g, (word) => word.replace('txt', 'text'))
    .replace(/[.,;!?()&+=-]/g, ' ')
    .replace(/\b(?:thumbsup|crossmark|checkmark)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether the user asks for no more texts. A stop word inside a longer sentence does not. */
export function isOptOut(tidied: string): boolean {
  if (tidied.length > 160) return false;
  const words = wordsOnly(tidied);
  return (
    STOP_MESSAGE.test(words) ||
    freeWordings.some((wording) => wording.test(words) || wording.test(plainly(words)))
  );
}

const plainly = (words: string): string => words.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();

/** Words of a third party, or of a reminder that is to come: then a wish beside them may not be one to us, or not for good. */
const OF_OTHERS =
  /@\d|#\d|\b(?:they|he|she|said|says|told|asked|wrote|replied|tells|the (?:manager|receptionist|boss|lady|guy|woman|man)|call(?:ed|ing|s)?|ring|rang|phone[ds]?|voicemail|message left|offer(?:ed)?|until|till|today|tonight|when|if|for now|while)\b/;

/**
 * Whether one whole sentence of a text asks for no more texts and the rest only says why: "not using this any more,
 * please don't text me". `masked` has names as `@0`.
 */
export function asksOutInPart(masked: string): boolean {
  if (masked.length > 160 || OF_OTHERS.test(masked)) return false;
  const parts = masked.split(/ [.,;!?-] | (?:so|and|because) /).map(wordsOnly);
  // A word alone is a command only as the whole message.
  const wishes = parts.map(plainly).filter((part) => part.split(' ').length > 2);
  return parts.length > 1 && wishes.some((wish) => freeWordings.some((wording) => wording.test(wish)));
}

const START_MESSAGE =
  /^(?:please |pls |ok |can you |could you |i want to |you can |hey |hi |sorry |yes )*(?:(?:begin|continue|restart) (?:texting|messaging|sending|reminding)|start|unstop|resubscribe|subscribe|opt in|optin|sign me (?:back )?up|start (?:up )?again|start(?: \w+)? (?:texting|messaging|sending|reminding|reminders|texts|the texts|the reminders|messages|nudges|nudging)(?: (?:me|texts|messages|reminders|again|please|up|them|it))*|restart|(?:turn|switch) (?:the |my |it |them |these )?(?:texts |reminders |messages |nudges |alerts )?back on|(?:text|message|remind|nudge) me again|(?:send|get|want|have|bring|give|need)(?: me| the| my| your| to| back)* (?:texts?|reminders|messages|nudges|texting)(?: me)?(?: (?:again|back|back on|please|once more))+|(?:put|add) me back(?: on)?(?: .*)?|re ?- ?subscribe|resume (?:texts|texting|messages|reminders|sending|nudges|nudging)(?: (?:me|please|again))*|unsubscribe (?:was|by) (?:a )?mistake|i (?:want|would like) (?:to )?(?:get|receive|have)? ?(?:the|your|my) (?:texts|reminders|messages|nudges)(?: (?:again|back|please))*)(?: (?:please|pls|thanks|again|now|me|back|up))*$/;

const TEXTS =
  '(?:texts?|messages?|reminders?|nudges?|nudging|texting|reminding|messaging|sms|alerts?|notifications?|pings?|prompts?|it|them|these|everything)';
/** "put the reminders back on", "I want your texts again", "you can text me again". */
const AGAIN = new RegExp(
  `^(?:(?:please|pls|ok|ok so|so|actually|and|can you|could you|can i|could i|may i|i|id|i would|would|want|like|need|to|you can|you may|go ahead and|lets|let us|just|you to|right|i|well|hi|hello) )*(?:(?:turn|switch|put|bring|get|have|send|give|flip|take|activate|reactivate|enable|re ?enable|resume|restart|start|unmute|continue|begin|renew|reinstate|restore)(?: (?:me|up|the|my|your|these|those|on|off|all|getting|receiving|sending))* ${TEXTS}(?: (?:me|to|the|my|please|up))* ?(?:back on|back|again|on again|on|once more|going|coming|up again|from now|please)|(?:turn|switch|flip) (?:back )?on (?:the |my |your )?${TEXTS}|(?:text|message|remind|nudge|ping|prompt) me (?:again|once more|like before|as before|like you used to)|(?:carry on|keep|go on|keep on|continue|start|begin|resume) (?:texting|messaging|sending|reminding|nudging|pinging)(?: (?:me|them|texts|reminders|these))*|(?:i am |im )?ready (?:for|to get|to have) (?:the |my |your )?${TEXTS}|(?:start|resume|restart|begin|continue|reactivate|re ?enable|unmute|un ?pause)(?: (?:up|the|my|your|sending|with|all|me|again))* ${TEXTS}(?: (?:me|again|please|up|back|now))*|(?:sign|opt|put|add|subscribe|re ?subscribe|count) me (?:(?:back|in|on|up|again|for|the|to) ?)+(?:${TEXTS}|list)?|(?:(?:i am|im) )?(?:back|opt|opted|opting) (?:in|on)|(?:be )?(?:re)?subscribed? again)(?: (?:please|pls|thanks|thx|again|now|me|back|up|to me|to this number|after all|then|actually))*$`,
);

/** Whether the user asks for our texts again. */
export function isOptIn(tidied: string): boolean {
  if (tidied.length > 160) return false;
  const words = wordsOnly(tidied);
  return [words, plainly(words)].some((said) => START_MESSAGE.test(said) || AGAIN.test(said));
}
