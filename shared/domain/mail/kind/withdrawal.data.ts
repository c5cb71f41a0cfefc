import type { ActPhrases } from './act.ts';

/** The candidate pulled out: what employers answer to it, and how candidates write it. Nothing is to be recorded then. */
export const withdrawals: readonly ActPhrases[] = [
  {
    act: 'withdrew',
    weight: 3,
    phrases: [
      "you (?:(?:have|had|are|'re|'ve|wish to|want to|wanted to|need to|needed to|decided to|had to|chose to|chosen to|successfully|now|already|since|formally) )*(?:withdrawn|withdrew|withdrawing|pulling out|pulled out|stepping back|stepped back|dropped out|dropping out|bowed out|bowing out)(?= |,|$)|you(?:'ve| have)? decided to (?:withdraw|pull out|step back|drop out|bow out|decline|accept another|take another|go with another|stay (?:where|with|in))|you (?:have |'ve )?(?:declined|turned down) (?:our|the|to) ",
      "your (?:request to withdraw|withdrawal|decision to (?:withdraw|decline|step|pull|drop|bow|not|accept another|take another|stay))|(?:application|candidacy) (?:has been |is |was |have been )?(?:now |successfully )?(?:withdrawn)(?: at your request| as (?:you )?requested| as you asked| successfully)|^(?:application|candidacy) withdrawn|^withdrawal (?:confirmed|of your|confirmation|received)|^(?:confirmation of )?(?:your )?withdrawal(?= |$)",
      "(?:(?:sorry|sad|disappointed) to (?:hear|learn|read)|understand|shame|pity|noted|letting (?:us|me) know|telling (?:us|me))(?: (?:that|completely|fully|but|and|from))* you (?:will not|won't|are not|aren't|no longer|do not|don't|have decided not to|'ve decided not to|decided not to|have chosen not to|can't|cannot|can no longer|are no longer|are unable)(?: (?:to|now|be|wish|want|able|longer|interested|in))* (?:continu\\w+|proceed\\w*|going ahead|go ahead|joining us|join us|pursu\\w+|moving forward|move forward|taking part|interested|interview\\w*|going forward|go forward|carry\\w* on|progress\\w*|take up|taking up)",
      "you(?:'ve| have)? (?:decided|chosen|opted) not to (?:continue|proceed|pursue|move|go (?:ahead|forward|on)|carry on|take|interview|accept|attend|come)",
      "(?:letting|telling|informing|advising) (?:me|us)(?: know)?(?: that| so quickly| so promptly)? (?:you(?:'ve| have|'re| are)? (?:\\S+ ){0,3}(?:accepted|taken|found|got|chosen|going with|taking) (?:another|an offer|a (?:new )?(?:job|role|position|post)|the other|something else|elsewhere|a different|work elsewhere)|of your (?:withdrawal|decision))|you have (?:now )?accepted (?:another|a different|an? (?:\\S+ )?(?:job|role|position|post|offer) (?:elsewhere|with another))|(?:as (?:you )?requested|at your request|as you asked|per your request|as per your request),? (?:\\S+ ){0,3}(?:withdrawn|removed|taken|withdraw|remove|closed) (?:you|your (?:application|candidacy|name|details))|(?:take|taken|taking|took|removed?|pulled?) you out of (?:the |our |my |this )?(?:\\S+ )?(?:process|running|consideration|pool)|hope the (?:other|new) (?:job|role|position|post|offer|place) (?:works|goes|turns|is|suits|treats)",
      "i(?:'d| would)? (?:like|want|wish|need|have|have decided|am writing|must|regret) (?:to )?(?:\\S+ )?withdraw (?:my|from)|i(?:'m| am) (?:writing to withdraw|withdrawing|pulling out)|please (?:withdraw|remove) my (?:application|candidacy|name)",
    ],
  },
];
