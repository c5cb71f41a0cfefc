import { factsOnly, readerOf, type Reader } from './finding.ts';
import { phrase } from './phrase.ts';

/** Fits a clause in which every one of the concepts is named, in whatever order. */
const together = (...concepts: string[]): RegExp =>
  new RegExp(`^${concepts.map((words) => `(?=.*?${phrase(words).source})`).join('')}`);

const NOT = 'no|not|nobody|none|never|without|nothing|neither|unable|failed|hardly|barely|no one|zero';
const TELEPHONE =
  'CALLED|CALL|calls?|ringing|calling|phoning|phone|tried|trying|line|number|desk|dial\\w*|extension|switchboard|receptionist|reception|landline|mobile|cell';
const STAFF =
  'receptionist|reception|secretary|assistant|pa|ea|desk|operator|switchboard|colleague|coworker|someone|somebody|guy|lady|woman|man|bloke|girl|lad|chap|wife|husband|temp|staff|team|manager|boss|mate|deputy';
const THEIRS =
  'they|he|she|@\\d+|hr|manager|boss|panel|committee|board|team|recruiter|owner|director|company|decision|verdict|outcome|result';
const MINE =
  'remind|nudge|i will|i can|i could|i am|i have|i need|my|me to|you|do i|should i|friend|sister|brother|mum|mom|dad|wife|husband';

/**
 * What a clause is about by the company its words keep, for texts in which no wording was known: never certain, never
 * an ending, an offer or an opt-out.
 */
export const gistReaders: Reader[] = [
  readerOf([
    {
      when: together(
        'erase|delete|wipe|clear|retract|revert|reverse|rub|cancel|ignore|disregard|discard|scrap|undo|restore|unsend|take back|forget|correct|change',
        'that|last|previous|what i (?:just )?(?:said|sent|wrote|typed|told you)|my (?:last|previous|earlier|message|reply|text)|entry',
      ),
      unless: phrase(
        '@\\d+|jobs?|calls?|texts|reminders?|application|offer|interview|list|they|he|she|number|this one|that one|TIME',
      ),
      means: 'undo',
      guess: true,
    },
    {
      when: together(
        'meant|mean|wrong|mistake|error|accident|accidentally|typo|oops|whoops|mixed up|slip|not right|incorrect|misread|misunderstood',
        'that|it|one|this|last|text|reply|button|thumb|finger|sent|said|put|done|not what',
      ),
      unless: phrase(
        'they|he|she|number|called|rang|phoned|message left|left|job|interview|their|place|address',
      ),
      means: 'undo',
      guess: true,
    },
    {
      when: together(
        'what|how|help|give|send|need|remind me|forgot|forgotten|tell me|show|which|any|lost|suggest\\w*|ideas?|draft|advice|tips',
        'say|saying|script|words|wording|lines?|phrases?|opener|opening|talking points?|spiel|dial|introduce|pitch|prompt|speech',
      ),
      unless: phrase('they|he|she|said|say TIME|commands?|reply to you|text you|you say'),
      means: 'script',
      guess: true,
    },
    {
      when: together(
        'who|what|which|whats|how many|anyone|anything|any|show|list|tell me|remind me|see|view|give me|got',
        'left|open|outstanding|pending|remaining|still going|waiting on|next|due|to (?:call|ring|phone|chase)|missing|coming up|list|so far|my (?:calls?|jobs?|interviews?|applications?|follow ups?|companies|reminders?|progress|tasks?|schedule)|tracking|tracked|have i got|do i have|am i (?:waiting|chasing|following)|everything|all of them|on the go|lined up|on the books',
      ),
      unless: phrase(
        'wear|bring|interview|reply|confused|say|number|script|words|they|he|she|remind me (?:to|at|in|on|TIME)|TIME|left (?:a|him|her|them)|voicemail|message|offer|job offer|all good|any (?:time|day)|next (?:week|month)|until|what if|nothing|got (?:it|the|a|an|hired)|should i|would|interviewer',
      ),
      means: 'list',
      guess: true,
    },
    {
      when: together(
        'how|explain|walk me|show me|teach|guide|instructions|manual|tutorial|confused|understand|unsure|not sure|commands?|options?|keywords?|what (?:is|are|does|do|can)|who (?:is|are)',
        'this|it|works?|use|using|reply|replying|text back|mean|means|you|app|service|thing|commands?|options?|do here|know|system|bot|ringback|codes?',
      ),
      unless: phrase(
        'say|they|he|she|him|her|them|@\\d+|call|ring|job|offer|interview|TIME|thank you|are you|how are|stop|number|wait|salary|doing|script|weather|mind|love|what is up|it is|this one',
      ),
      means: 'help',
      guess: true,
    },
  ]),
  readerOf([
    {
      when: together(
        'never ?mind|forget|drop|skip|ditch|bin|leave|scrap|no need|not (?:going to |gonna )?bother\\w*|do not bother|pointless|no point|not worth|lose|remove|delete|scratch|pass on|cross|strike|not (?:calling|ringing|phoning|chasing|doing|following)|let (?:it|this|that) go|abandon|drop it|shelve|cancel|knock|sack|done with|over',
        '@\\d+|this one|that one|calling|the call|call|ringing|chasing|follow up|this follow up|reminder',
      ),
      unless: phrase(
        'they|he|she|message|voicemail|said|told|offer|i will|TIME|later|until|not yet|do not forget|forget to|forgot|number|stop (?:calling|ringing)|please call|leave (?:a|my|him|her|them)|job is|over the phone|hung|call(?:ed)? back|interview|my turn|application|withdr\\w+|when|if|back|script|busy|hold|tomorrow|today|in the middle|left|texts|messages|list|me|would|should|what|how|do i|yet|passed|someone|pass me|over (?:there|here)|lost|lose (?:hope|it)',
      ),
      means: 'skip',
      guess: true,
    },
  ]),
  factsOnly(
    readerOf([
      {
        when: together(
          STAFF,
          'took|taken|noted|wrote|written|pass\\w*|relay\\w*|tell|told|let|give|gave|message|note|word|my (?:name|number|details|info)|know i (?:called|rang|phoned)',
          'message|note|word|name|number|details|info|know|tell (?:him|her|them|@\\d+)|i (?:called|rang|phoned)|pass',
        ),
        unless: phrase(
          `${NOT}|they will (?:call|ring|let me)|let me know|tell me|told me|TIME|decide|decision|interview|call back|gave me|give me|wrong|asked me|tell you|should|if|email|thank`,
        ),
        means: 'left_voicemail',
        detail: 'message_with_person',
        guess: true,
      },
      {
        when: together(
          'left|leaving|recorded|dropped|put|spoke|talked|said|done|did|another|dejado',
          'voicemail|voicemails|machine|mailbox|beep|voice message|voice note|message|messages',
        ),
        unless: phrase(
          `${NOT}|me a|they|he|she left|for me|script|should|what|how|if|her message|his message|their message|read|heard|got your|this message|these messages|stop|email`,
        ),
        means: 'left_voicemail',
        guess: true,
      },
    ]),
  ),
  (clause) =>
    factsOnly(
      readerOf([
        {
          when: together(
            NOT,
            'answer\\w*|pick\\w*|repl\\w+|respon\\w+|reach\\w*|through|hold of|connect\\w*|in|there|available|around|about|home|up|human|person|soul|joy|luck|success',
            TELEPHONE,
          ),
          unless: phrase(
            'yet|i (?:have|did|do|am|was|will) not (?:call|ring|phone|do)|want|need|should|if|when|should i|message|voicemail|email|text|job|offer|interview|decision|decided|me to|asked|told|said|policy|stop|do not (?:call|ring)|number|no longer|my phone|bothered|worth|point|no need|time|chance|allowed|not sure|how|what|TIME',
          ),
          means: 'no_answer',
          guess: true,
        },
      ]),
    )({ ...clause, intended: false }),
  readerOf([
    {
      when: together(
        THEIRS,
        'decid\\w+|decision|verdict|answer|update|touch|back to me|news|outcome|results?|choos\\w+|choice|shortlist\\w*|review\\w*|consider\\w*|approv\\w+|sign off|make up|mind|pending|waiting (?:on|for)|hear (?:back|from|soon)|know (?:soon|more|by)|other candidates|more candidates|interviewing|let me know|think\\w* (?:about|it over)',
      ),
      unless: phrase(
        `${MINE}|no answer|did not answer|answered|answer (?:the|my|his|her)|never|nothing|not (?:answer\\w*|heard|hear|tell|say)|rejected|offered|hired|job|went with|decided (?:not|to|on|against)|changed|question|if|hope|wish|what|how|why|did|do they|have they|voicemail|message|in touch with|left|picked|chose|minded?`,
      ),
      means: 'promised',
      guess: true,
    },
  ]),
];
