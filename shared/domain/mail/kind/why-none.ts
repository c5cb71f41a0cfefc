import type { Passage } from '../passage/passage.ts';
import { afterwards, booking, interviewWords, jobWords } from '../find/cues.ts';
import { isDeskAddress } from '../find/sender.ts';
import { domainName } from '../find/employer-domain.ts';
import type { SlotReading } from '../find/find-slot.ts';
import { roleNouns } from '../find/role-nouns.data.ts';
import type { Scene } from '../find/scene.ts';
import type { Acts } from './read-acts.ts';

/** Mails that are no interview, whatever words they borrow. */
const bulk =
  /\b(?:unsubscribe|view (?:this email )?in (?:your )?browser|you(?:['’]re| are) receiving (?:this|the|our)|because you (?:have )?(?:subscribed|signed up|opted)|update preferences|manage (?:your )?(?:preferences|alerts|subscriptions?)|job alerts?|new jobs (?:for|match|near)|jobs (?:you may|recommended|matching)|recommended for you|based on your (?:profile|search)|\d+% off|sale ends|shop now|promo code|newsletter|webinar|limited time|free trial|sponsored|this week['’]s|top stories|read more)\b/i;
const acknowledged =
  /\b(?:(?:we(?:['’]ve| have)? |your application (?:has been |was |is )?)(?:successfully )?(?:received|submitted|being reviewed)|(?:got|received|have) your (?:resume|résumé|cv|application)|collecting (?:applications|resumes)|has been received|(?:will|['’]ll) (?:call|contact) (?:those|people|candidates|applicants) (?:we|who|that)|your qualifications (?:match|meet)|thank(?:s| you) for (?:your application|applying|submitting|your interest)|application (?:received|submitted|confirmation)|(?:will|['’]ll) (?:be )?review(?:ing)? (?:your|all|every)|only (?:those|candidates|applicants) (?:selected|whose|we)|if (?:you(?:r|['’]re| are)|there|we (?:feel|think)|selected|your).{0,60}(?:match|fit|selected|suitable|short-?list|we(?:['’]ll| will) (?:be in touch|contact|reach)))\b/i;
const away =
  /\b(?:out of (?:the )?office|(?:i am|i['’]?m|i['’]ll be|i will be|currently) (?:\S+ ){0,3}on (?:\S+ )?(?:leave|vacation|holiday)|automatic reply|auto-?reply|away from (?:my desk|the office|my email)|limited access to e?-?mail|i(?:['’]ll| will) be back (?:on|in the office)|abwesenheits|absence du bureau|fuera de la oficina)\b/i;
const otherTrade =
  /\b(?:apartments?|leasing|lease|tour confirmed|your tour|module|transcript|tutorial|live session|course|parcel|package|credit card|loan|mortgage|insurance claim|delivery|tracking (?:number|no)|shipped|courier|invoice|payment (?:due|received|is)|amount due|receipt|order (?:no|number|#|confirmation)|your order|prescription|dentist appointment|dr\.? appointment|appointment with (?:dr|doctor|nurse|the (?:nurse|dentist|hygienist|midwife))|driving lesson|your lesson|check-?up|cleaning appointment|patient|physio|vaccin\w*|blood test|insurance card|reservation|table for|booking reference|you are booked for|flight|boarding|check-?in (?:opens|online)|warranty|subscription|password|verification code|log ?in attempt|bank statement|electric(?:ity)? bill|school pickup|parents?['’]? evening|(?:telephone|gp|video|medical) consultations?|your (?:\S+ )?trial (?:ends|expires|period)|(?:card|account) will be charged|landlord|viewing (?:of|at|is|confirmed|appointment)|rent|mot\b|booster|residents['’] meeting|minutes of|service due|oil change|haircut)\b/i;
/** From a friend: the interview is elsewhere. */
const wellWishing =
  /\b(?:good luck|fingers crossed|all the best|break a leg|smash it)\b[^.!?]{0,25}\b(?:interview|trial shift|audition|job)\b|\bhow did (?:your|the) (?:interview|trial|audition) go\b|\bhope (?:your|the) interview\b|\binterview\b[^.?]{0,40}\b(?:good luck|fingers crossed)|\bmock interviews?\b|\bgot the interview\b/i;
/** Called an interview, and no job in it. */
const otherInterview =
  /\b(?:parents?['’]?[-\s/]+(?:and[-\s]|\/\s?)?(?:teachers?|carers?|evening|consultation)|dear parents?|(?:visa|citizenship|asylum|naturali[sz]ation|immigration|benefits?|tax|mortgage|police|podcast|radio|press|media|magazine|oral history|user|research|participant|customer|housing|insurance|admissions?|college|study)[- ](?:\S+ )?interviews?|interview you for (?:our|my|the) (?:\S+ )?(?:podcast|article|magazine|programme|show|blog|paper|study|research)|(?:usability|focus group|market research|paid research) (?:study|session|interview))\b/i;
/** A post office's report. */
const bounced =
  /\b(?:could ?n[o']t be delivered|undeliver\w+|delivery (?:status notification|has failed|failure)|mailer-daemon|address (?:was )?not found|mailbox (?:is )?(?:full|unavailable))\b/i;
/** Asks what we thought of it. */
const surveys =
  /\b(?:(?:candidate|short|brief|quick|\d[- ]min\w*|experience) survey|(?:rate|review) (?:our|your|us)|how did we do|feedback (?:form|survey))\b/i;
/** Something was sold. */
const billed =
  /\b(?:invoice|receipt|total:|payment due|amount due|order (?:no|number|note|#)|your order|subtotal|vat|balance due|ready for collection)\b|[£$€]\d+\.\d\d/gi;
/** Desks that write to everybody. */
const newsDesk =
  /^(?:news|newsletters?|deals|offers|digest|editor|editorial|hello|marketing|promo(?:tions)?|updates|alerts?|jobalerts?)[@+.-]/i;
const scam =
  /\b(?:no interview (?:needed|required|necessary)|refundable (?:deposit|fee)|(?:registration|processing|training|onboarding|equipment|background check) (?:fee|deposit)|gift cards?|western union|wire transfer|bitcoin|crypto wallet|telegram|earn \$?\d+|work from home and earn|\$\d+(?:,\d+)?\s*(?:a|per) (?:day|week) (?:from|guaranteed))\b/i;
/** Two of these in one mail, and it is after money. */
const askedForMoney =
  /\b(?:whatsapp|bank (?:details|account|login)|kindly send your|cheque|deposit|100% remote|no experience|no interview)\b/gi;
const family =
  /\b(?:mom|mum|dad|honey|sweetie|love you|love,? (?:mom|mum|dad|granny|nana|grandma)|aunt|uncle|grandma|dinner on sunday|folding chairs|the kids)\b/i;
const social =
  /\b(?:football|soccer|pub|party|birthday|bbq|barbecue|movie|cinema|gig tickets|game night|hike|church|wedding|babysit|beers?|brunch|playdate|sleepover|book club|how did (?:your|the) interview go|good luck (?:with|on|at) (?:your|the) interview)\b/i;
/** What a site tells of itself: who looked at one, who wants to connect, how to prove an address. */
const platform =
  /\b(?:(?:viewed|looked at|visited) your (?:profile|page|cv|resume)|appeared in \d* ?search\w*|(?:invitations?|requests?|wants?) to connect|connection requests?|(?:verify|confirm|validate) your (?:e-?mail|account|identity|address)|(?:one-time|verification|security) (?:code|passcode|password)|code expires|(?:complete|finish|update|set(?:ting)? up) your (?:\S+ )?profile|endorsed you|work anniversary|people you may know|reset your password|new (?:sign-?in|device|follower))\b/i;
/** Somewhere to live, or something to be had. */
const market =
  /\b(?:(?:room|flat|apartment|house|bedsit|studio|sofa|bike|car|piano|puppy|kitten|table|desk) is still (?:free|available|for sale)|to rent|rental|deposit|lease|tenan(?:t|cy)|letting agent|square (?:feet|met)|piso|alquiler|wohnung|appartement|loyer|asking price|for sale|still for sale|collect (?:it|them))\b/i;
/** How people file their family in an address book. */
const kin =
  /^(?:mom|mum|mummy|mama|dad|daddy|papa|mother|father|granny|grandma|grandpa|nana|nan|auntie?\b.*|uncle\b.*|sis|bro|babe|honey|hubby|wifey|love)$/i;
const jobAlert =
  /\b(?:(?:our|all|see|view|browse) (?:open|current) (?:positions|roles|vacancies|jobs)|we['’]?re (?:growing|hiring)|now hiring|share (?:this )?with your network|immediate start|closing date|apply (?:online|today|here|before)|talent (?:community|pool|network)|\d+ (?:new )?(?:jobs|roles|openings|vacancies)|apply now|easy apply|similar jobs|jobs? (?:near|in) (?:you|your)|hiring near)\b/i;
/** Words that only stand where somebody is hired. */
const hiringWords =
  /\b(?:interview(?:s|ing|ed|er|ers)?|position|vacanc(?:y|ies)|candida(?:te|tes|cy)|your application|applying|applied|applicants?|recruit(?:er|ers|ing|ment)|hiring|hire|resume|résumé|cv|shortlist(?:ed)?|(?:the|your|a) trial|trial (?:shift|day|lesson|morning)|paid trial|working trial|audition|job offer|job|role|apprentice(?:ship)?|internship|traineeship|employment|onboarding|take-home|phone[- ]?screen|assessment (?:centre|center|day)|references|payroll specialist|submittal)\b/i;
/** Somebody is to be seen at work, or wrote to be. */
const tryout =
  /\b(?:see (?:how|what) you(?:['’]re| are)? (?:shape|get on|do|like|can do|go|fit)|how you (?:shape up|get on|fit in|work)|bring (?:your )?(?:boots|hi-?vis|hard hat|cv|resume|portfolio|knives|tools|licen[cs]e|referees|id|certificates|papers)|(?:half|full|trial|paid) day (?:with us|on|at)|start you (?:off )?(?:with|on)|(?:saw|got|read|liked|loved) your (?:note|message|ad|advert|letter|cv|resume|details|papers|portfolio|email)|put a face to|(?:two|your|three) (?:referees|references)|your (?:materials|papers|documents|candidature|eoi)|reviewed your|introduce yourself|the (?:tech|hiring) lead|jd\b|l[123]\b|(?:the )?panel (?:sits|meets|will))/i;
/** The few of them that no other trade uses. */
const ofHiring =
  /\b(?:candidacy|candidates?|vacanc(?:y|ies)|position|recruit(?:er|ing|ment)|hiring|shortlist(?:ed)?|job offer|offer of employment)\b/i;
/** A job by its name: "line cook", "the dishwasher job". */
const jobNamed = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d )(?:${roleNouns})(?:s|in)?(?![\\p{L}])(?!\\s+(?:will come|is coming|visit))`,
  'iu',
);
/** Recruiters who look for anybody. */
const coldCall =
  /\b(?:help (?:companies|businesses|teams|brands|firms) (?:like|such)|(?:double|grow|boost|increase) your (?:leads|sales|revenue|traffic|business)|(?:book|see|quick|free) (?:a )?demo|partnership opportunit|your website|seo\b|contract roles|came across your (?:profile|resume|cv|background)|found your (?:profile|resume|cv) (?:on|online)|open to (?:new |hearing about )?(?:opportunities|roles|a new)|exciting (?:\S+ ){0,3}(?:roles|opportunities)|(?:several|multiple|many|numerous) (?:\S+ ){0,3}(?:roles|positions|openings|opportunities)|would you be (?:interested|open)|know (?:of )?any(?:one|body) who)\b/i;
/** Fairs, courses and such, where interviews are a topic. */
const noInterview =
  /\b(?:(?:job|career|careers|hiring) fair|\d+ employers|open evening|meet the tutors|average salary|in \d+ weeks|enrol(?:l|ment)?\b|prep(?:aration)? course|interview prep|interview coaching|(?:online|free|prep) (?:course|class|workshop|masterclass|webinar)|masterclass|bootcamp|e-?book|timesheets?|statement is ready|(?:boiler|plumber|meter reading|gas safety|broadband))\b/i;
/** Why a mail makes no record. `certain`: something in it says so; `guessed`: nothing in it speaks for one. */
export interface ReasonForNone {
  passage: Passage;
  certainty: 'certain' | 'guessed';
}

/** Why a mail makes no record, or null when it may be one that does. */
export function whyNone(
  scene: Scene,
  slots: SlotReading,
  calendar: 'request' | 'cancel' | null,
  acts: Acts,
): ReasonForNone | null {
  const text = scene.wording;
  const first = (pattern: RegExp): ReasonForNone => ({
    passage: [scene.subject, ...scene.body].find(({ plain }) => pattern.test(plain)) ?? scene.subject,
    certainty: 'certain',
  });
  const everything = [text, ...scene.signature.map(({ plain }) => plain), ...scene.letter.body].join('\n');
  const interview = interviewWords.test(text);
  const domain = domainName(scene.sender.address);
  const human = scene.sender.name !== '';
  const known = human && domain !== null && domain.kind !== 'free' && !isDeskAddress(scene.sender.address);
  const firm = scene.body
    .map(({ plain }) => (/^(?:if|should|once|where)\b/i.test(plain) ? '' : plain))
    .join('\n');
  if (scam.test(text) && !/\b(?:our office|come in)\b/i.test(text)) return first(scam);
  if (new Set(text.toLowerCase().match(askedForMoney) ?? []).size > 1)
    return first(new RegExp(askedForMoney, 'i'));
  if (
    away.test(scene.subject.plain) ||
    (away.test(text) && !interview && slots.slot === null && !afterwards.test(text) && !acts.has('undecided'))
  )
    return first(away);
  if (kin.test(scene.sender.display)) return { passage: scene.subject, certainty: 'certain' };
  const hires = hiringWords.test(text) || jobNamed.test(scene.subject.plain) || jobNamed.test(text);
  if (family.test(text) && !known && !hires && !/\b(?:interview|meet) (?:with|at|on|you)\b/i.test(text))
    return first(family);
  if (otherInterview.test(text) && !ofHiring.test(text) && !acts.has('met')) return first(otherInterview);
  if (calendar !== null && (interview || jobWords.test(text))) return null;
  const decided = decisions.some((act) => acts.has(act)) && (hires || !bulk.test(everything));
  if (platform.test(text) && slots.slot === null && !decided) return first(platform);
  if (market.test(text) && !hires) return first(market);
  const tradeWords = new Set(text.toLowerCase().match(new RegExp(otherTrade, 'gi')) ?? []).size;
  const ofJobs = (known ? 1 : 0) + (tryout.test(text) ? 1 : 0);
  if (
    tradeWords > (decided && hires ? 1 : 0) + ofJobs &&
    !(interview && jobWords.test(text)) &&
    !ofHiring.test(text) &&
    !acts.has('offered')
  )
    return first(otherTrade);
  if (bounced.test(text)) return first(bounced);
  if (
    surveys.test(text) &&
    !/\breference/i.test(text) &&
    !decided &&
    !acts.has('undecided') &&
    slots.slot === null
  )
    return first(surveys);
  if (newsDesk.test(scene.sender.address) && bulk.test(everything) && slots.slot?.passage.label !== 'when')
    return first(bulk);
  if (new Set(text.toLowerCase().match(billed) ?? []).size > 1 && !ofHiring.test(text))
    return first(new RegExp(billed, 'i'));
  if ((bulk.test(everything) || jobAlert.test(text)) && !invitation.test(text) && !decided)
    return first(bulk);
  if (
    acknowledged.test(text) &&
    slots.slot === null &&
    !slots.offered &&
    !decided &&
    !invitation.test(firm) &&
    !afterwards.test(text) &&
    !booking.test(firm) &&
    !acts.has('tested')
  )
    return first(acknowledged);
  if (wellWishing.test(text) && !known) return first(wellWishing);
  if (social.test(text) && !known && !/\b(?:position|job|role|hiring|vacancy|shift)\b/i.test(text))
    return first(social);
  if (coldCall.test(text) && slots.slot === null) return first(coldCall);
  if (
    noInterview.test(text) &&
    !(known && (hires || acts.has('met') || acts.has('undecided'))) &&
    !decided &&
    slots.slot?.passage.label !== 'when'
  )
    return first(noInterview);
  const evidence =
    (hires ? 2 : 0) +
    (tryout.test(text) ? 1.5 : 0) +
    (acts.has('tested') || acts.has('to-book') ? 1 : 0) +
    (known ? 2 : scene.sender.address === '' ? 1 : 0) +
    (acts.has('chose-another') || acts.has('refused') ? 2 : acts.has('offered') ? 1.5 : decided ? 1 : 0) +
    (
      [
        'met',
        'undecided',
        'tested',
        'to-book',
        'invited',
        'moved',
        'offered',
        'start',
        'terms',
        'papers',
      ] as const
    ).filter((act) => acts.has(act)).length *
      0.5;
  return evidence >= ENOUGH ? null : { passage: scene.subject, certainty: 'guessed' };
}

/** What speaks for a job must come to this. */
const ENOUGH = 2;
const decisions = ['chose-another', 'refused', 'offered', 'falls-away', 'job-gone'] as const;
const invitation =
  /\b(?:(?:your|our|the|group|phone|video|a|an|final|first|second|round|on-?site|upcoming) interview (?:is|on|at|with|for|has|will|time|details|confirmed|slot|:)?|invite you (?:to|for)|come (?:in|meet|see)|interview (?:invitation|confirmation|confirmed|reminder)|you(?:['’]re| are) (?:invited|scheduled|confirmed|all set)|looking forward to meeting)\b/i;
