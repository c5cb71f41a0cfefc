import { factsOnly, readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const NOT = phrase(
  'never said',
  'not withdraw',
  'not withdrawn',
  'not pulled',
  'not (?:withdrawing|pulling|bowing|backing|dropping|walking|taking)',
  'did not withdraw',
  'have not withdrawn',
  'not decline',
  'did not decline',
  'never withdrew',
  'almost',
  'nearly',
  'yet',
  'offer was',
  'they (?:withdrew|pulled|backed|declined|turned)',
  'he (?:withdrew|pulled)',
  'she (?:withdrew|pulled)',
  'declined (?:my )?call',
  'declined me',
  'call was declined',
  'my call',
  'my card',
  'card got',
  'payment',
  'turned me',
  'someone else (?:withdrew|pulled)',
);

/** That the user pulled out, told as a fact. */
export const readWithdrawal = factsOnly(
  readerOf([
    {
      when: phrase(
        '(?:i |have |just |already |officially |had to |decided to |i am |we )*(?:pulled out|pulling out|withdrew|withdrawn|withdrawing|withdraw(?: my)|bowed out|bowing out|backed out|backing out|dropped out|dropping out|opted out of (?:it|the|this|@\\d+)|stepped (?:back|away) from|walked away|stood down|bailed on (?:it|them|@\\d+|this))',
      ),
      unless: NOT,
      means: 'withdrawn',
    },
    {
      when: phrase(
        'took (?:myself|my name|my hat|my application) (?:out|off)',
        '(?:taken|taking|pulled|pulling|removed|removing) (?:myself|my name|my hat|my application)(?: out| off| back| from)?',
        '(?:took|taken) me out of the running myself',
      ),
      unless: NOT,
      means: 'withdrawn',
    },
    {
      when: phrase(
        '(?:i |have |just |politely |we |have to |actually )*(?:declined|turned (?:it|them|that|this|@\\d+|him|her|(?:the|their|this|that|his|her) (?:\\w+ )?(?:offer|job|role|position|post|gig|contract|one)) down|turned down (?:it|them|@\\d+|(?:the|their|this|that|his|her) (?:\\w+ )?(?:offer|job|role|position|post|gig|contract|one))|said (?:no|no thanks|no thank you) to (?:it|them|@\\d+|(?:the|their|this|that|his|her) (?:\\w+ )?(?:offer|job|role|position|post|gig|contract|one)|him|her)|refused (?:it|@\\d+|(?:the|their|this|that|his|her) (?:\\w+ )?(?:offer|job|role|position|post|gig|contract|one))|passed on (?:it|them|the|this (?:one|job|role)|@\\d+)|rejected (?:it|them|@\\d+|(?:the|their|this|that|his|her) (?:\\w+ )?(?:offer|job|role|position|post|gig|contract|one))|knocked (?:it|them|@\\d+) back|knocked @\\d+ on the head|sacked (?:it|them|@\\d+) off|binned (?:it|them|@\\d+) off|jacked it in|told (?:them|@\\d+|him|her) (?:no thanks|no thank you|i am not interested|i am out|to shove it|no|thanks but no thanks|i do not want (?:it|the))(?!\\w))',
      ),
      unless: new RegExp(
        `${NOT.source}|^(?:they|he|she|@\\d+|it|the \\w+) |(?:they|he|she) (?:have |has |just )?(?:declined|turned|refused|rejected|passed|said|told|knocked)|me down|declined (?:to|an? call)`,
      ),
      means: 'withdrawn',
    },
    {
      when: phrase(
        '(?:i am |am |i was )?no longer (?:interested|want(?: (?:it|the|this|to work|@\\d+).*)?)',
        'told (?:them|@\\d+|him|her) i (?:found|got|took|have|accepted) (?:something|another|a better|a different) ?(?:else|better|job|offer|role|position)?',
        '(?:i am |am )?not interested (?:in (?:@\\d+|the|this (?:job|role|one|company|position|place)|that|them|it)|anymore|any more|any longer)',
        '(?:i )?(?:do not|did not) want (?:it|this (?:job|one|role)|the (?:job|role|position|post|@\\d+)|that job|@\\d+|to work (?:there|for|at|with))(?: \\w+){0,2}(?: (?:anymore|any more|any longer|now|after all))?$',
        '(?:lost|losing) interest',
        'gone off (?:it|the idea|@\\d+|them)',
        'not pursuing',
        '(?:^|i am |am |we are |we )not going (?:to pursue|ahead with (?:it|this(?: one| job| role)?|that|@\\d+|the))',
        'decided (?:against|not to (?:go|pursue|take|continue|proceed))',
        'have decided it is not for me',
        '(?:@\\d+|it|the job|the role|they) (?:is|was|are) not (?:right )?for me',
        'not for me(?! to)',
      ),
      unless: new RegExp(
        `${NOT.source}|(?:they|he|she|@\\d+) (?:are|is|have|has|do|does|did|decided|said|says|told)(?: \\w+)? (?:no longer|not interested|not pursuing|not going|decided|not want|against|lost)|decided not to (?:go (?:ahead )?with|pursue|continue with|proceed with) me|want(?:ed)? to call|talk|message|reminder|texts`,
      ),
      means: 'withdrawn',
    },
    {
      when: phrase(
        '(?:accepted|took|taken|taking|accepting|going with|signed with|got|gone with|have accepted|starting|found|chose|went with) (?:a |an |the |my )?(?:another|other|different|new|better) (?:\\w+ )?(?:offer|job|role|position|one|company|place|gig)',
        '(?:took|accepted|taken|taking|accepting|found|got) (?:a |an |the )?(?:job|offer|role|position|something|work) (?:elsewhere|somewhere else|with (?:someone|somebody) else|at another|with another)',
      ),
      unless: phrase(
        'they',
        'he',
        'she',
        '@\\d+',
        'interview',
        'got (?:a |an |the |my )?(?:another|other|different|new|better) offer',
        'not',
        'call',
      ),
      means: 'withdrawn',
    },
  ]),
);
