/** Words for one trade: "the teaching post" is the one at the academy, if only one open follow-up is of that trade. */
export const kinWords: string[][] = [
  ['teaching', 'teacher', 'school', 'academy', 'college', 'tutor', 'tutoring', 'education', 'classroom'],
  ['bank', 'union', 'banking', 'credit', 'bankers'],
  ['warehouse', 'logistics', 'forklift', 'picker', 'packing'],
  ['cinema', 'cinemas', 'movie', 'movies', 'theater', 'theatre'],
  ['insurance', 'mutual', 'assurance', 'insurer', 'underwriter', 'underwriting', 'claims'],
  ['care', 'carer', 'caring', 'nursing', 'nurse', 'hospital', 'clinic', 'ward', 'health'],
  ['retail', 'apparel', 'clothes', 'clothing', 'shop', 'store', 'fashion', 'boutique'],
  ['developer', 'dev', 'development', 'engineer', 'engineering', 'eng', 'software', 'coding', 'programmer', 'backend', 'frontend'],
  ['designer', 'design', 'ux', 'ui'],
  ['data', 'analytics', 'analyst'],
  ['restaurant', 'kitchen', 'chef', 'cook', 'diner', 'bistro', 'waiter', 'waitress', 'server', 'catering'],
  ['coffee', 'cafe', 'barista', 'roasters', 'espresso'],
  ['bakery', 'baker', 'bread', 'baking'],
  ['farm', 'grower', 'garden', 'gardening', 'nursery', 'greenhouse', 'growing'],
  ['driver', 'driving', 'delivery', 'courier', 'trucking', 'haulage', 'transport'],
  ['sales', 'selling', 'seller'],
  ['accountant', 'accounting', 'accounts', 'bookkeeper', 'bookkeeping', 'finance', 'payroll', 'ledger'],
  ['law', 'legal', 'paralegal', 'solicitor', 'solicitors', 'lawyer', 'lawyers', 'attorney'],
  ['hotel', 'inn', 'resort', 'housekeeping', 'housekeeper', 'hospitality', 'concierge'],
  ['cleaner', 'cleaning', 'janitor', 'custodian'],
  ['electrician', 'electrical', 'electric', 'plumber', 'plumbing', 'hvac', 'maintenance', 'mechanic', 'garage'],
  ['library', 'librarian', 'bookshop', 'bookstore', 'books'],
  ['marketing', 'copywriter', 'copywriting', 'content', 'media'],
  ['dentist', 'dentists', 'dental', 'orthodontics', 'teeth'],
  ['eye', 'eyes', 'optical', 'optician', 'opticians', 'optometry', 'optometrist', 'vision', 'spectacles'],
  ['doctor', 'doctors', 'gp', 'surgery', 'medical', 'medicine', 'physician', 'physio', 'pharmacy', 'chemist', 'pediatrics', 'clinic'],
  ['billing', 'biller', 'invoicing'],
  ['bus', 'transit', 'coach', 'tram', 'train', 'rail', 'railway', 'operator'],
  ['pool', 'pools'],
  ['sign', 'signs', 'signage'],
  ['mill', 'mills', 'factory', 'plant', 'manufacturing', 'machine', 'machinist'],
  ['roof', 'roofing', 'roofer'],
  ['laundry', 'linen', 'linens'],
  ['hardware', 'diy', 'tools'],
  ['vet', 'veterinary', 'animal', 'pets'],
  ['salon', 'hair', 'stylist', 'barber'],
  ['construction', 'builder', 'building', 'carpenter', 'joiner', 'site'],
  ['admin', 'administrator', 'administrative', 'office', 'clerk', 'clerical'],
  ['lab', 'laboratory', 'technician', 'research', 'scientist'],
  ['security', 'guard'],
  ['car', 'cars', 'motor', 'motors', 'auto', 'autos', 'vehicle', 'garage', 'dealership', 'detailer', 'valeter', 'tyre', 'tire'],
  ['boat', 'boats', 'marine', 'deckhand', 'sailing', 'yacht', 'yachts', 'ship', 'ferry', 'harbour', 'harbor', 'marina', 'rigger'],
  ['beer', 'brewery', 'brewing', 'cider', 'pub', 'bar', 'taproom', 'brewer', 'cellar', 'barrel', 'distillery', 'winery', 'wine', 'vineyard', 'sommelier'],
  ['flower', 'flowers', 'florist', 'florists', 'floral', 'bouquet'],
  ['bike', 'bikes', 'cycle', 'cycles', 'bicycle', 'cycling'],
  ['printing', 'printer', 'press', 'print', 'bindery', 'imprenta'],
  ['movers', 'moving', 'removals', 'mover', 'mudanzas'],
  ['gym', 'fitness', 'trainer', 'leisure', 'pool', 'lifeguard', 'swim', 'swimming'],
  ['museum', 'gallery', 'exhibition', 'curator'],
  ['zoo', 'keeper', 'animals', 'kennel', 'kennels', 'paws', 'groomer', 'dog'],
  ['daycare', 'nursery', 'childcare', 'creche', 'preschool', 'kindergarten', 'montessori', 'nanny'],
  ['council', 'government', 'town', 'city', 'county'],
  ['charity', 'trust', 'foundation'],
  ['game', 'games', 'gaming', 'tester'],
  ['glass', 'glazier', 'glazing', 'window', 'windows'],
  ['solar', 'energy', 'power', 'water', 'meter'],
  ['phone', 'telecom', 'mobile', 'telecoms'],
  ['butcher', 'meat', 'deli', 'grocery', 'grocer', 'supermarket', 'market'],
  ['church', 'parish', 'chapel'],
  ['radio', 'tv', 'station', 'film', 'studio', 'studios', 'animation'],
  ['paper', 'newspaper', 'magazine', 'journal', 'editor', 'reporter', 'gazette'],
  ['bbq', 'barbecue', 'grill', 'smokehouse', 'pizza', 'pizzeria', 'taqueria', 'tacos', 'taco', 'sushi', 'ramen', 'burger', 'burgers'],
];

/** Nouns that make a trade word a job: "the warehouse job", "the insurance lot". */
export const jobNouns =
  
  'job|role|post|position|gig|place|lot|people|ppl|folks|guys|guy|one|company|firm|interview|spot|opening|vacancy|shift|crew|team|outfit|crowd|work|thing|thang|lady|woman|man|bloke|chap|dude|fella|girl|gaffer|boss|peeps|mob|bunch|gang|shop|opportunity|application|app|recruiter|lads|owner';

/** Words of names and roles that name nobody. */
export const emptyWords = new Set(
  `the of and for at in on a an co inc ltd llc plc gmbh group company corp corporation limited partners services service solutions systems
  senior junior jr sr lead head chief team member manager assistant associate specialist officer coordinator representative rep executive
  part full time call calls back phone message center centre customer support operator new first second general staff night day home house
  mr mrs ms miss dr prof sir lt good great st field inside product people office ltd holdings international national global trainee intern
  supply hill river line desk front host reception receptionist secretary manager porter back stone success implementation risk seasonal test north south east west big little one two three`
    .split(/\s+/)
    .filter(Boolean),
);

/** Short names → the names they stand for, where they are not just the beginning of it. */
export const shortNames: Record<string, string[]> = {
  bob: ['robert'], rob: ['robert'], bobby: ['robert'], bill: ['william'], will: ['william'], billy: ['william'], liz: ['elizabeth'], beth: ['elizabeth'], betty: ['elizabeth'],
  dick: ['richard'], rick: ['richard'], rich: ['richard'], jim: ['james'], jimmy: ['james'], jamie: ['james'], mike: ['michael'], mick: ['michael'], mikey: ['michael'], dave: ['david'], steve: ['steven', 'stephen'],
  tony: ['anthony'], ted: ['edward', 'theodore'], ed: ['edward', 'edwin'], eddie: ['edward'], peggy: ['margaret'], maggie: ['margaret'], meg: ['margaret'], kate: ['katherine', 'catherine', 'kathleen'], katie: ['katherine', 'catherine'], kathy: ['katherine', 'catherine', 'kathleen'],
  cathy: ['catherine'], jack: ['john', 'jackson'], johnny: ['john'], chuck: ['charles'], charlie: ['charles', 'charlotte'], sue: ['susan', 'suzanne'], suzie: ['susan'], jenny: ['jennifer'], jen: ['jennifer'], becky: ['rebecca'], bex: ['rebecca'],
  sandy: ['sandra', 'alexander'], sasha: ['alexander', 'alexandra'], alex: ['alexander', 'alexandra', 'alejandro'], lexi: ['alexandra'], nick: ['nicholas', 'nicolas'], gabby: ['gabriela', 'gabrielle'], tasha: ['natasha'], tish: ['patricia'], trish: ['patricia'], patty: ['patricia'], paddy: ['patrick'],
  hank: ['henry'], harry: ['harold', 'henry', 'harrison'], larry: ['lawrence'], jerry: ['gerald', 'jeremy'], terry: ['terence', 'theresa'], andy: ['andrew', 'andrea', 'andre'], drew: ['andrew'], mandy: ['amanda'], cindy: ['cynthia'], debbie: ['deborah'], vicky: ['victoria'], vicki: ['victoria'], tori: ['victoria'],
  pepe: ['jose'], pancho: ['francisco'], paco: ['francisco'], lupe: ['guadalupe'], nacho: ['ignacio'], chema: ['jose'], raj: ['rajesh', 'rajiv', 'rajan'], abby: ['abigail'], nat: ['natalie', 'nathan', 'nathaniel'], nate: ['nathan', 'nathaniel'], zach: ['zachary'], gwen: ['gwendolyn'], ollie: ['oliver', 'olivia'], izzy: ['isabel', 'isabella'], bella: ['isabella'], molly: ['mary'], fran: ['frances', 'francis'], frank: ['francis', 'franklin'], ron: ['ronald'], don: ['donald'], ken: ['kenneth'], len: ['leonard'], stan: ['stanley'], ray: ['raymond'], sally: ['sarah'], jess: ['jessica'], josh: ['joshua'], matt: ['matthew'], greg: ['gregory'], jeff: ['jeffrey'], geoff: ['geoffrey'], phil: ['philip', 'phillip'], tom: ['thomas'], tim: ['timothy'], tina: ['christina'], chris: ['christopher', 'christine', 'christina'], dan: ['daniel'], danny: ['daniel'], ben: ['benjamin'], sam: ['samuel', 'samantha', 'samir'], max: ['maxwell', 'maximilian'], joe: ['joseph'], joey: ['joseph'], val: ['valerie'], viv: ['vivian'], mo: ['mohammed', 'mohamed', 'maureen'],
};

/** Ordinary words that a name must not be fuzzily read from. */
export const ordinaryWords = new Set(
  `about after again along already also always another answer anyone anything asked asking away back because been before being better both bring busy
  called caller calling calls came chose company could couple decided didnt doing done dont early email emailed ended enough even every everyone everything
  fingers finish first found friend front given going gone good great guess happy have having hear heard hello help here hired hiring home hope hour hours
  instead interview into just keep kept know known last late later least leave left list little long longer look lost lunch made mail make maybe meant meet meeting message
  might minute monday month more morning most moved much name need never next nice night nobody none noon nope nothing number offer offered office okay once only open other
  over people person phone picked please point position post quick quite rang reach ready really reason remind reply right ring role said same says script second secretary
  send sent should shortly since skip sleep someone something soon sorry sound speak spoke start started still stop such sure swamped take taken talk talked tell text than thank
  thanks that their them then there these they thing think this those though thought through times today told tomorrow tonight took trend tried trying turned under until update very voice
  wait waiting want wants week weeks well went were what when where which while will wish with within without woman wont work working would write wrong year years yesterday young
  grant grace grade trent1 brand bread table stable cable maple apple place plan plans stand stone store story night light might right sight fight tight`
    .split(/\s+/)
    .filter(Boolean),
);
