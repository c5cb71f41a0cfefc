import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const MESSAGE =
  '(?:VM|voicemails?|messages?|one|word|note|my (?:name|number|details|info|contact)|another|recording|msg|a (?:quick|short|nice|polite|long) (?:one|message|voicemail))';
const PERSON =
  '(?:with|to|at) (?:the |a |his |her |their |some |an |@\\d+s? )*(?:\\w+ )?(?:receptionist|reception|assistant|secretary|desk|front|guy|lady|woman|man|girl|boy|person|someone|somebody|colleague|coworker|pa|operator|hr|team|manager|admin|gatekeeper|whoever|roommate|staff|wife|husband|clerk|hostess|host|kid|dude|chap|bloke|temp|intern|security|guard|porter)';

/** That a message was left, with a machine or with a person; or that none was. */
export const readVoicemail = factsOnly(
  readerOf([
    {
      when: phrase(
        `(?:(?:did|do|could|can|would|will|have) not|didnt|never|no way to|without|unable to|not able to|not|wouldnt let me|would not let me|refused to take|decided (?:not to|against)|hung up before|forgot to|too shy to|chickened out of|bottled) (?:\\w+ )?(?:leave|leaving|left|leave any|record)(?: (?:a|any|one|another|it|the|my|him|her|them|anything))?(?: ${MESSAGE})?`,
        '(?:no|without(?: a)?|skipped the|not (?:a |any )?|zero) (?:message|voicemail)s? ?(?:left|set up|option|box|this time|greeting)?',
        '(?:voicemail|mailbox|inbox|vm)(?: box)?(?: (?:is|was|s))? (?:full|not set up|disabled|unavailable|off|broken)',
        '(?:full|no) (?:mailbox|voicemail|inbox)',
        '^(?:i |just |then |so |and |but )*hung up(?! with| on)',
        'did not (?:say|leave) (?:anything|a word|any|nothing)',
      ),
      unless: phrase(
        'not (?:get|got) through',
        '(?:have|has|had) not',
        'not left yet',
        'hung up on me',
        '(?:they|he|she|it) hung up',
      ),
      means: 'no_answer',
      detail: 'no',
    },
    {
      when: phrase(
        `(?:left|leaving|leave|dropped|recorded|gave|given|passed(?: on)?|just left|had to leave)(?: (?:him|her|them|@\\d+|it|my|a|an|the|another|yet another|one more|second|2nd|third|3rd|quick|short|long|nice|polite|brief|detailed|friendly|voice|phone|text))* (?:${MESSAGE})(?: \\S+){0,3}? ${PERSON}`,
        '(?:gave|left) (?:the |a |his |her |their |some )(?!message|voicemail)\\w+ my (?:name|number|details|info|contact)',
        `(?:left|gave)(?: (?:my|a|the|it|name|number|details|him|her|them|message|and|&|another|contact|info))* ${PERSON}`,
        '(?:told|asked) (?:the |a |his |her |their |some )(?:\\w+ ){1,2}?(?:that )?i (?:had |have |would |was |am |did |would have )?(?:called|rang|phoned|calling|ringing|call)',
        '(?:told|asked|got) (?:the |a |his |her |their |some )(?:\\w+ ){1,2}to (?:tell|let|pass|give|have|say|ask|relay|note)',
        '(?:told|asked|got) (?:the |a |his |her |their |some )?(?:\\w+ )?(?:receptionist|reception|assistant|secretary|desk|guy|lady|woman|man|girl|colleague|pa|operator|someone|somebody|him|her|them) to (?:tell|let|pass|give|have|say|ask|get|relay|note|leave)',
        '(?:receptionist|reception|assistant|secretary|desk|guy|lady|woman|man|girl|colleague|pa|someone|operator|he|she|they) (?:will |is going to |said (?:they|he|she) will |has |have |is |are |took|took down |said (?:they|he|she) would )?(?:pass(?:ing|ed)? (?:it|the|a|my|on|along|that)|took (?:a |my |the )?(?:message|number|name|details|note)|take (?:a )?message|taking (?:a )?message|relay\\w*|give (?:him|her|them|@\\d+) (?:my|the))',
        '(?:clerk|lad|lass|gal|bloke|chap|fella|temp|nurse|son|daughter|brother|sister|boss|manager|mate|colleague of \\S+|someone|somebody|they) (?:took|wrote|noted|jotted|scribbled) (?:down )?(?:a |my |the )?(?:message|name|number|details|info|note)',
        '(?:took|wrote|written|noted|jotted|taken|got down) (?:down )?(?:a |my |the )?(?:message|name|number|details|info|information|contact|particulars)(?! (?:wrong|right|from|for))',
      ),
      unless: phrase('note (?:in person|at)|dropped off|resume|cv|flowers|letter'),
      means: 'left_voicemail',
      detail: 'message_with_person',
    },
    {
      when: phrase(
        'left (?:him|her|them|@\\d+) (?:an? |another |my )?(?:\\w+ ){0,2}(?:voicemail|voice message|vm)',
        '(?:left|leaving|leave|dropped|recorded|sent|another|gave|just left|had to leave|managed to leave|ended up leaving|lft)(?: (?:him|her|them|@\\d+|it|my|a|an|the|that|this|them both|another|yet another|one more|second|2nd|third|3rd|quick|short|long|nice|polite|brief|detailed|friendly|voice|phone|with|for|cheery|rambling|awkward|proper|wee|lovely|little|bit of a|2|3|two))* (?:VM|voicemails?|messages?|msg|one|word|voice note|recording|my (?:name|number|details|info))',
      ),
      unless: phrase(
        'not',
        'sent (?:\\w+ ){0,3}(?:message|one|word)',
        'note (?:in person|at)',
        '(?:@\\d+|he|she|they) (?:left|sent|gave|dropped) (?:me|a|one)',
        'left me',
        'dropped (?:one|off)',
        'gave (?:\\w+ ){0,2}(?:one|word)',
        'did (?:one|my)',
        'another word',
        'leave it',
        '^(?:please |just |ok )*leave (?:this|that|it|the|@\\d+)',
        'no one',
        'the (?:first|last|other) one',
      ),
      means: 'left_voicemail',
    },
    {
      when: phrase(
        '(?:got|get|reached|spoke to|spoke with|talked to|talking to|went to|goes to|going to|hit|sent to|straight to|through to|through to|only|just|got sent to|kicked to|put through to|left it on|left on|onto|rang to|rang through to|rolled to|directly to|dumped to)(?: (?:straight|right|directly|through|to|the|his|her|their|a|my|@\\d+|just|only|@\\d+s|an))* (?:VM|voicemails?|machine|mailbox|answerphone|inbox)',
      ),
      means: 'left_voicemail',
      detail: 'named',
      guess: true,
    },
    {
      when: phrase(
        '^(?:(?:another|just|only|a|1|@\\d+|again|got|vm|still|his|her|their|the|got a|yet another|second|2nd|third|3rd|called|ok|ugh|no|2|two|3) )*(?:VM|voicemails?|vmed|voicemailed)(?: (?:again|ugh|only|sigh|lol|for|with|to|left|@\\d+|on|at|of|twice|both|times|too|this|time|machine|sent|done|today|yet|him|her|them|checkmark|thumbsup|as|usual|now|please|and|x2|2|the|crossmark|box))*$',
        '(?:left|lft) (?:voicemail|vm|message|msg)',
        '(?:message|voicemail|msg|vm) (?:was |has been |is |been |successfully |all )?(?:left|sent|done|recorded)',
        'voicemailed',
        '(?:he|she|they|@\\d+) (?:now )?(?:has|have|got) (?:a |another |my )?(?:voicemail|message)s?(?: \\w+)? from me',
        'told (?:it|the (?:machine|recording|robot)) (?:my|to|that|i)',
        'left (?:one|it) (?:on|with|for|after)',
        'said my piece (?:to|on)',
        '(?:spoke|talked|said|talking|speaking) (?:\\w+ ){0,3}(?:to|into|after|at) (?:the|a|his|her|their) (?:machine|beep|tone|voicemail|robot)',
        'after the beep',
        '(?:spoke|talked|said|told|put|recorded|gave|spoken|rambled|blurted|mumbled)(?: \\S+){0,4}? (?:onto |into |on to |to |on |at )?(?:the|a|his|her|their|that) (?:answering|answer|recording|machine|beep|tone|robot|mailbox|ansaphone)(?: thing(?:y)?| service| phone)?(?: .*)?',
        '(?:put|kept|given|gave|placed|sent) (?:an? |one |my )?(?:VM|voice (?:message|note))(?: (?:for|to|on|with) .*)?',
      ),
      unless: phrase(
        'not|^(?:please |just |so |ok )*leave|no (?:vm|voicemail|message)|his voicemail says|greeting',
      ),
      means: 'left_voicemail',
    },
    {
      when: phrase(
        'left (?:@\\d+|him|her|them)(?: (?:a|an|one|another|at|@\\d+))* (?:message|voicemail|one|note on (?:his|her) (?:voicemail|machine)|word)',
        'left (?:a )?(?:message|word|msg)',
      ),
      unless: phrase(
        'left me|not|(?:she|he|they|@\\d+|who|someone|boss|manager) left|for me|from (?:her|him|them)',
      ),
      means: 'left_voicemail',
    },
  ]),
);
