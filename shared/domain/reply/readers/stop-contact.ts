import { readerOf } from './finding.ts';
import { phrase } from './phrase.ts';

const WHO =
  '(?:they|he|she|@\\d+(?: @\\d+)*|(?:the |their |his |her )?(?:\\w+ )?(?:receptionist|reception|assistant|secretary|hr|recruiter|manager|guy|lady|woman|man|boss|team|office|front desk|desk|company|agency|owner|director|place|people|school|pa|hiring manager)|was|got|been|i was|have been|got told|being)';
const TOLD =
  '(?:have |has |just |literally |basically |politely |actually |also |then |specifically |sternly |now )*(?:asked|told|said|says|want|wants|ordered|begged|warned|would like|prefers?|demanded|requested|instructed|made (?:it )?clear|does not want|do not want|did not want)';
const SOFT = phrase(
  'TIME',
  'until',
  'till',
  'before',
  'yet',
  'today',
  'on (?:a )?(?:monday|friday|weekend)s?',
  'during',
  '(?:they|he|she) will (?:call|ring|be in touch|contact|let)',
  'so early',
  'so late',
  'back so',
  'at home',
  'his mobile',
  'her mobile',
  'cell',
  'this number',
  'on this',
  'that number',
  'after',
  'in the (?:morning|evening|afternoon)',
  'stop by',
  'then',
  'email instead',
  'if',
  'when',
  'unless',
  'for now',
  'for a',
  'not to (?:worry|stress|hesitate)',
  'stop worrying',
  'stop apologi\\w+',
  'rather',
  'directly',
  'every',
);

/** That the employer wants no more calls. */
export const readStopContact = readerOf([
  {
    when: phrase(
      `${WHO} ${TOLD}(?: me| us| them)?(?: that)?(?: i)? (?:should |to |please |must |that i )*(?:not (?:to )?(?:ever |keep |be |go on )*(?:calling|ringing|phoning|pestering|call|ring|phone|contact|bother|reach|keep|email|chase|be called|be contacted|hear from)|never (?:to )?(?:call|ring|phone|contact|bother)|stop (?:calling|ringing|phoning|bugging|contacting|bothering|harassing|chasing|pestering|hassling|emailing|texting|with the calls|following|blowing up|pinging|nagging|stalking|spamming)|(?:quit|cease|no longer) (?:calling|call|ringing|bugging|contacting|contact)|lose (?:their|the|his|her) number|leave (?:them|him|her) alone|do not (?:ever |keep |go on )*(?:calling|ringing|phoning|pestering|call|ring|phone|contact|bother|chase)|get lost|(?:to )?not call anymore|be left alone)`,
    ),
    unless: SOFT,
    means: 'stop_contact',
  },
  {
    when: phrase(
      `${WHO} ${TOLD}(?: me| me off| off)?(?: for (?:calling|ringing|phoning|bothering \\w+))?(?: and| she| he| they)?(?: said| says)? (?:there (?:are|should be|will be) )?(?:no (?:more|further) (?:calls?|phone calls?|contact|ringing|messages|follow ups|emails|chasing)|no (?:calls|phone calls|contact)(?: please)?$|any more (?:calls|contact)|me to (?:stop|quit) (?:calling|ringing|bugging|phoning|contacting|chasing|pestering|bothering))`,
    ),
    unless: SOFT,
    means: 'stop_contact',
  },
  {
    when: phrase(
      `${WHO} (?:(?:do|does|did) not|will not|would not) (?:want|like|appreciate)(?: \\w+)? (?:me (?:to (?:call|ring|phone|contact|bother|chase)|calling|ringing|phoning|chasing|bothering|contacting)|any (?:more )?(?:calls|contact|phone calls)|more calls|(?:to be )?(?:called|contacted|chased|bothered)|(?:follow up )?calls|phone calls|applicants (?:calling|ringing)|candidates (?:calling|ringing)|people (?:calling|ringing)|to hear from me)`,
    ),
    unless: SOFT,
    means: 'stop_contact',
  },
  {
    when: phrase(
      `${WHO} (?:have |has )?(?:blocked|threatened) (?:me|my number|to (?:block|report))`,
      'no more calls (?:they|he|she|@\\d+) (?:said|say|says)',
      '(?:policy|rules?|ad|advert|posting|email|website|sign|form) (?:is|are|says|said|was|state[sd]?)(?: that| clearly)* (?:no|not to|do not) (?:phone |more |follow up )?(?:calls?|contact|ring|phone|phoning|calling)(?: .*)?',
      'no (?:phone |follow up )?calls (?:from (?:applicants|candidates|me)|policy|to (?:the )?(?:office|them|staff|managers))',
      '(?:THEY) (?:have |has |just |also |then )*(?:said|wrote|replied|emailed|texted|answered|messaged|says)(?: (?:back|me|to me|saying|please|to))* (?:do not|not to|never|please do not) (?:ever )?(?:call|ring|phone|contact|chase|bother)(?: (?:them|him|her|us|me|back|again|anymore|any more|here|@\\d+|the \\w+))*$',
      'do not call (?:again|back|anymore|us again) (?:they|he|she|@\\d+) (?:said|say|says)',
      'banned me from calling',
      '(?:got |was |been )*told (?:me )?off for (?:calling|ringing|phoning|chasing|contacting)(?: .*)?',
      '(?:says|said) (?:please )?(?:do not|never|not to) (?:call|ring|phone|contact)(?: (?:the|here|us|them|@\\d+|\\w+))* (?:again|anymore|any more|ever)',
      '(?:do not|never) (?:call|ring|phone|contact) (?:us|them|the (?:office|shop|store))(?: \\S+){0,2} (?:says|said|in (?:their|the|his|her) (?:email|ad|advert|letter|message)|on (?:their|the) (?:website|ad|advert|site|posting))',
      '(?:they|he|she|@\\d+) (?:do|does) not (?:take|accept|allow|want|welcome) (?:phone |any |follow up )*calls(?: from (?:applicants|candidates|people|anyone|job ?seekers))',
      '(?:told|asked) (?:me )?(?:not to|to not|never to) (?:call|ring|contact|phone|bother|chase)(?: (?:them|him|her|@\\d+|again|anymore|any more|back|ever))*$',
      'put me on (?:a |their |the )?do not call',
      '^(?:(?:and|then|but) )*(?:said|says|told me) (?:please )?(?:to )?(?:do not|never|not to) (?:call|ring|phone|contact)(?: (?:here|them|us|me|back))*(?: (?:again|anymore|any more|ever))+$',
      '^(?:(?:and|but|then|so|also|basically|politely|just|got) )*(?:asked|told) (?:me )?to (?:stop|quit) (?:calling|ringing|phoning|bugging|contacting|bothering|harassing|chasing|pestering|hassling)(?: .*)?',
    ),
    unless: SOFT,
    means: 'stop_contact',
  },
]);
