const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Given names that are hardly ever a part of a company's name: after a company's first word they name a person. */
export const givenNames = words(`
  aaron abby abdul abigail adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexis ali alice alicia
  alison alyssa amanda amelia amir amy ana andre andrea andrew andy angela anita ann anna anne annie anthony antonio
  anya arjun arthur barbara beatrice becky ben benjamin bernard beth bethany betty bianca bob bonnie brad bradley
  brandon brenda brian bridget bruce bruno bryan caitlin callum cameron camila carl carla carlos carmen carol caroline
  carolyn catherine cathy cecilia celia chad charlene chloe chris christian christina christine christopher cindy
  claire clara claudia colin connor craig cristina cynthia daisy dan dana daniel daniela danielle danny darren dave
  david deborah debbie deepak denise dennis derek desmond diana diane diego dinesh dmitri dominic donald donna doris
  dorothy doug douglas duncan dylan ed eddie eduardo edward edwin eileen elaine eleanor elena eli elijah elizabeth ella
  ellen emily emma enrique eric erica erik erin ethan eugene eva evan evelyn fatima felicia felipe felix fernando fiona
  francesca francis francisco fred freddie frederick gabriel gabriela gareth gary gavin gemma geoff george gerald gina
  gloria gordon graham greg gregory guillermo gustavo hannah harriet harry hassan heather hector heidi helen helena
  henry holly hugh hugo ian ibrahim igor ingrid irene isaac isabel isabella isla ivan jack jackie jacob jake james jamie
  jan jane janet janice jared jasmine jason javier jeff jeffrey jen jenna jennifer jenny jeremy jerome jerry jesse
  jessica jill jim jimmy joan joanna joanne joe joel johanna john johnny jonathan jorge jose joseph josh joshua joyce
  juan judith judy julia julian julie karen karim karl kate katherine kathleen kathryn kathy katie kayla keith kelvin
  ken kenji kenneth kevin khalid kim kimberly kirsten kristen kristin kumar kyle lara larry laura lauren leah lee leila
  lena leo leon leonard leslie liam linda lindsay lisa lorraine louis louise lucas lucia lucy luis luke lydia lynn
  malik manuel marc marcel marcia marco marcus margaret maria marie mariana marilyn marina mario marissa marlene martha
  martin mary mateo mathew matt matthew maureen maurice max maya megan mei melanie melissa mercedes michael michelle
  miguel mike miriam mohamed mohammed moira molly monica monika muhammad nadia nancy naomi natalia natalie natasha
  nathan neil nicholas nick nicola nicole nigel nikhil nina noah noor nora norma oliver olivia omar oscar pablo pamela
  pat patricia patrick patty paul paula pedro peggy pete peter phil philip phillip phoebe phyllis pierre priya rachel
  rafael raj rajesh ralph ramon raquel rashid raul ravi ray raymond rebecca regina rhonda ricardo richard rick ricky
  rita robert roberta roberto rodrigo roger roland ron ronald ronnie rosa rosie ross roxanne roy rupert russell ruth ryan
  sabrina sally salma sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian serena sergio seth shannon
  sharon shaun sheila shirley silvia simon simone sofia sonia sophia sophie stacey stacy stan stefan stella stephanie
  stephen steve steven stuart sue susan susanna suzanne sylvia tamara tania tanya tara tariq ted teresa terry theo
  theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracey tracy travis trevor trisha tyler uma ursula
  valentina valerie vanessa vera vicky victor vijay vikram vincent vivian walter wanda wayne wendy wesley will william
  xavier yasmin yolanda yuki yusuf yvonne zach zachary zara zoe
`);

/** Given names that are also words of places and things: taken for a person only where a number stands beside them. */
export const doubtfulNames = words(`
  amber angel art ashley austin basil bill blake brook brooke charlotte chase chelsea cliff crystal dale dallas dawn
  dean drew earl faith florence frank georgia ginger glen grace grant heath hope iris ivy jade jean jordan joy june kelly
  lewis lily logan madison mark mason may miles morgan olive paris parker pearl penny rich rob robin rose ruby sandy
  sidney spencer stanley sydney taylor victoria violet virginia wade april
`);

/** Words that belong to the name of a company, a place or a trade. */
export const companyWords = words(`
  academy advisors agency airlines airport analytics and apartments architects associates auto bakery bakers bank bar
  barbers bistro books bottle boutique brewery brewing bros brothers builders building burger burgers cabs cafe
  cafeteria cantina capital care carpentry cars catering cellars center centre charity chemist cinema church city
  cleaners cleaning clinic club co coffee college company construction consultancy consulting corp corporation council
  county cuisine dairy deli dental depot design designs diner distribution district drugs education electric electrical
  electronics energy engineering enterprises entertainment estates express farm farms fashion financial finance fitness
  florist flowers food foods foundation freight furniture gallery garage garden gardens gas general gmbh goods grill
  grocery group growers gym hall hardware health healthcare holdings home homes hospital hostel hotel hotels house hub
  inc industries inn institute insurance international jewelers kitchen lab laboratories labs landscaping laundry law
  leisure library limited llc llp lodge logistics lounge ltd mall manufacturing market markets marketing mart media
  medical mills mining ministry motel motors museum music networks nursery office optical outlet packaging paints
  paper partners pharmacy pictures pizza pizzeria plaza plc plumbing post practice press print printing products
  properties pub publishing radio railway records recruiting rental rentals repair repairs resort restaurant retail
  roasters robotics roofing salon school schools security services shipping shoes shop shops site society software
  solutions spa sports stables staffing station steel stop storage store stores studio studios supermarket supplies
  supply surgery systems tavern taxi tech technologies technology telecom theater theatre tools tours toys trading
  trailers transport travel trucking trucks trust tv university utilities ventures veterinary vets warehouse water
  wholesale wines winery wireless woodworks works workshop yard zoo
`);

/** Words of a day or an hour, which name nobody. */
export const clockWords =
  /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|am|pm|noon|midday|midnight|today|tonight|tomorrow|tmrw|tmw|tmr|tom|morning|afternoon|evening|o'?clock|\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:[:.]\d{2})?(?:am|pm|a|p|h)?|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)[.,]?$/i;
