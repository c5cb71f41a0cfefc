/** Zone words of mails. Standard and daylight names both mean the prevailing local time. Keys lower case. */
export const zoneWords: Readonly<Record<string, string>> = {
  et: 'America/New_York', est: 'America/New_York', edt: 'America/New_York', eastern: 'America/New_York', 'east coast': 'America/New_York', 'new york': 'America/New_York',
  ct: 'America/Chicago', cst: 'America/Chicago', cdt: 'America/Chicago', central: 'America/Chicago',
  mt: 'America/Denver', mst: 'America/Denver', mdt: 'America/Denver', mountain: 'America/Denver',
  pt: 'America/Los_Angeles', pst: 'America/Los_Angeles', pdt: 'America/Los_Angeles', pacific: 'America/Los_Angeles', 'west coast': 'America/Los_Angeles',
  akst: 'America/Anchorage', akdt: 'America/Anchorage', alaska: 'America/Anchorage', hst: 'Pacific/Honolulu', hawaii: 'Pacific/Honolulu', arizona: 'America/Phoenix',
  ast: 'America/Halifax', adt: 'America/Halifax', atlantic: 'America/Halifax', nst: 'America/St_Johns', newfoundland: 'America/St_Johns',
  gmt: 'Europe/London', bst: 'Europe/London', uk: 'Europe/London', london: 'Europe/London', british: 'Europe/London', utc: 'UTC', ireland: 'Europe/Dublin', irish: 'Europe/Dublin', dublin: 'Europe/Dublin',
  cet: 'Europe/Berlin', cest: 'Europe/Berlin', mez: 'Europe/Berlin', mesz: 'Europe/Berlin', 'central european': 'Europe/Berlin', german: 'Europe/Berlin', berlin: 'Europe/Berlin', paris: 'Europe/Paris', madrid: 'Europe/Madrid', amsterdam: 'Europe/Amsterdam', oslo: 'Europe/Oslo', stockholm: 'Europe/Stockholm', copenhagen: 'Europe/Copenhagen', zurich: 'Europe/Zurich', vienna: 'Europe/Vienna', warsaw: 'Europe/Warsaw', rome: 'Europe/Rome', prague: 'Europe/Prague', brussels: 'Europe/Brussels',
  wet: 'Europe/Lisbon', west: 'Europe/Lisbon', lisbon: 'Europe/Lisbon', eet: 'Europe/Helsinki', eest: 'Europe/Helsinki', 'eastern european': 'Europe/Helsinki', helsinki: 'Europe/Helsinki', athens: 'Europe/Athens', istanbul: 'Europe/Istanbul',
  ist: 'Asia/Kolkata', india: 'Asia/Kolkata', indian: 'Asia/Kolkata', sgt: 'Asia/Singapore', singapore: 'Asia/Singapore', hkt: 'Asia/Hong_Kong', jst: 'Asia/Tokyo', tokyo: 'Asia/Tokyo', gst: 'Asia/Dubai', dubai: 'Asia/Dubai', pkt: 'Asia/Karachi', wat: 'Africa/Lagos', eat: 'Africa/Nairobi', sast: 'Africa/Johannesburg',
  aest: 'Australia/Sydney', aedt: 'Australia/Sydney', sydney: 'Australia/Sydney', melbourne: 'Australia/Melbourne', awst: 'Australia/Perth', acst: 'Australia/Adelaide', nzst: 'Pacific/Auckland', nzdt: 'Pacific/Auckland', 'new zealand': 'Pacific/Auckland',
};

/** Zones of American states and Canadian provinces (where a state has several, that of most of its people). */
export const stateZones: Readonly<Record<string, string>> = {
  CT: 'America/New_York', DE: 'America/New_York', DC: 'America/New_York', FL: 'America/New_York', GA: 'America/New_York', ME: 'America/New_York', MD: 'America/New_York', MA: 'America/New_York', MI: 'America/Detroit', NH: 'America/New_York', NJ: 'America/New_York', NY: 'America/New_York', NC: 'America/New_York', OH: 'America/New_York', PA: 'America/New_York', RI: 'America/New_York', SC: 'America/New_York', VT: 'America/New_York', VA: 'America/New_York', WV: 'America/New_York', IN: 'America/Indiana/Indianapolis', KY: 'America/New_York',
  AL: 'America/Chicago', AR: 'America/Chicago', IL: 'America/Chicago', IA: 'America/Chicago', KS: 'America/Chicago', LA: 'America/Chicago', MN: 'America/Chicago', MS: 'America/Chicago', MO: 'America/Chicago', NE: 'America/Chicago', ND: 'America/Chicago', OK: 'America/Chicago', SD: 'America/Chicago', TN: 'America/Chicago', TX: 'America/Chicago', WI: 'America/Chicago',
  AZ: 'America/Phoenix', CO: 'America/Denver', ID: 'America/Boise', MT: 'America/Denver', NM: 'America/Denver', UT: 'America/Denver', WY: 'America/Denver',
  CA: 'America/Los_Angeles', NV: 'America/Los_Angeles', OR: 'America/Los_Angeles', WA: 'America/Los_Angeles', AK: 'America/Anchorage', HI: 'Pacific/Honolulu',
  ON: 'America/Toronto', QC: 'America/Toronto', BC: 'America/Vancouver', AB: 'America/Edmonton', MB: 'America/Winnipeg', SK: 'America/Regina', NS: 'America/Halifax', NB: 'America/Moncton', NL: 'America/St_Johns',
};

/** Towns a venue may lie in, by zone. Names that are also everyday words or common family names are left out. */
export const citiesByZone: Readonly<Record<string, string>> = {
  'America/New_York': 'New York City|New York|Manhattan|Brooklyn|Boston|Philadelphia|Atlanta|Miami|Orlando|Tampa|Jacksonville|Charlotte|Raleigh|Durham NC|Baltimore|Washington DC|Washington, D\\.?C|Pittsburgh|Cleveland|Columbus|Cincinnati|Newark|Jersey City|Hartford|Buffalo|Rochester|Albany|Syracuse|Hoboken|Stamford|Parsippany|Savannah|Knoxville|Louisville|Lexington|Providence|Worcester|Poughkeepsie',
  'America/Detroit': 'Detroit|Ann Arbor|Grand Rapids|Lansing',
  'America/Indiana/Indianapolis': 'Indianapolis|Fort Wayne',
  'America/Chicago': 'Chicago|Houston|Dallas|Austin|San Antonio|Fort Worth|Minneapolis|St\\.? Paul|Milwaukee|St\\.? Louis|Kansas City|Nashville|Memphis|New Orleans|Oklahoma City|Tulsa|Omaha|Des Moines|Wichita|Birmingham, AL|Little Rock|Plano|Sioux Falls|Fargo',
  'America/Denver': 'Denver|Boulder|Colorado Springs|Salt Lake City|Albuquerque|Santa Fe|Fort Collins|Billings|Cheyenne|El Paso',
  'America/Boise': 'Boise',
  'America/Phoenix': 'Phoenix|Tucson|Tempe|Scottsdale|Mesa|Chandler, AZ|Gilbert, AZ|Glendale, AZ|Flagstaff',
  'America/Los_Angeles': 'Los Angeles|San Francisco|San Diego|San Jose|Oakland|Sacramento|Fresno|Long Beach|Seattle|Tacoma|Spokane|Bellevue|Redmond|Portland|Las Vegas|Reno|Palo Alto|Mountain View|Santa Monica|Berkeley|Irvine|Pasadena|Sunnyvale|Eugene',
  'America/Anchorage': 'Anchorage|Fairbanks|Juneau',
  'Pacific/Honolulu': 'Honolulu',
  'America/Toronto': 'Toronto|Ottawa|Montr[ée]al|Qu[ée]bec|Mississauga|Hamilton, ON|Gatineau|Laval',
  'America/Vancouver': 'Vancouver|Victoria, BC|Burnaby', 'America/Edmonton': 'Calgary|Edmonton', 'America/Winnipeg': 'Winnipeg', 'America/Halifax': 'Halifax',
  'America/Mexico_City': 'Mexico City|Ciudad de México|Guadalajara', 'America/Bogota': 'Bogotá|Medellín', 'America/Sao_Paulo': 'São Paulo|Rio de Janeiro', 'America/Argentina/Buenos_Aires': 'Buenos Aires', 'America/Santiago': 'Santiago de Chile',
  'Europe/London': 'London|Manchester|Birmingham|Leeds|Liverpool|Sheffield|Bristol|Edinburgh|Glasgow|Cardiff|Belfast|Newcastle|Nottingham|Leicester|Cambridge|Oxford|Brighton|Southampton|Reading|York|Norwich|Aberdeen|Dundee|Swansea|Coventry|Exeter|Plymouth|Milton Keynes|Sunderland|Stockport|Bradford|Derby|Inverness',
  'Europe/Dublin': 'Dublin|Cork|Galway|Limerick|Waterford|Tallaght',
  'Europe/Berlin': 'Berlin|Hamburg|München|Munich|Köln|Cologne|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Hannover|Nürnberg|Bremen|Freiburg|Heidelberg|Karlsruhe|Mannheim|Potsdam|Jena|Augsburg|Regensburg|Münster|Bonn|Dortmund|Essen',
  'Europe/Vienna': 'Wien|Vienna|Graz|Linz|Salzburg|Innsbruck', 'Europe/Zurich': 'Zürich|Zurich|Genf|Genève|Geneva|Basel|Lausanne|Luzern|Winterthur',
  'Europe/Paris': 'Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Montpellier|Rennes|Grenoble|Nice',
  'Europe/Brussels': 'Bruxelles|Brussels|Brussel|Antwerpen|Antwerp|Gent|Ghent|Liège|Leuven', 'Europe/Amsterdam': 'Amsterdam|Rotterdam|Utrecht|Eindhoven|Den Haag|The Hague|Groningen|Delft|Leiden',
  'Europe/Madrid': 'Madrid|Barcelona|Valencia|Sevilla|Seville|Zaragoza|Málaga|Bilbao|Murcia|Granada|Pamplona|Vigo|Alicante|Valladolid|San Sebastián|Donostia',
  'Europe/Lisbon': 'Lisboa|Lisbon|Porto|Braga|Coimbra', 'Europe/Rome': 'Roma|Rome|Milano|Milan|Torino|Turin|Napoli|Naples|Bologna|Firenze|Florence|Genova|Verona|Padova',
  'Europe/Oslo': 'Oslo|Bergen|Trondheim|Stavanger', 'Europe/Stockholm': 'Stockholm|Göteborg|Gothenburg|Malmö|Uppsala', 'Europe/Copenhagen': 'København|Copenhagen|Aarhus|Odense', 'Europe/Helsinki': 'Helsinki|Espoo|Tampere|Turku',
  'Europe/Warsaw': 'Warszawa|Warsaw|Kraków|Krakow|Wrocław|Gdańsk|Poznań|Łódź', 'Europe/Prague': 'Praha|Prague|Brno', 'Europe/Budapest': 'Budapest', 'Europe/Bucharest': 'Bucharest|București|Cluj', 'Europe/Athens': 'Athens|Athína|Thessaloniki', 'Europe/Istanbul': 'Istanbul|Ankara',
  'Asia/Kolkata': 'Mumbai|Bengaluru|Bangalore|Hyderabad|Chennai|Pune|New Delhi|Gurgaon|Gurugram|Noida|Kolkata', 'Asia/Singapore': 'Singapore', 'Asia/Hong_Kong': 'Hong Kong', 'Asia/Tokyo': 'Tokyo|Osaka', 'Asia/Dubai': 'Dubai|Abu Dhabi', 'Asia/Manila': 'Manila|Makati|Cebu',
  'Africa/Lagos': 'Lagos|Abuja', 'Africa/Nairobi': 'Nairobi', 'Africa/Johannesburg': 'Johannesburg|Cape Town|Durban|Pretoria', 'Africa/Accra': 'Accra',
  'Australia/Sydney': 'Sydney|Canberra', 'Australia/Melbourne': 'Melbourne', 'Australia/Brisbane': 'Brisbane', 'Australia/Perth': 'Perth WA', 'Pacific/Auckland': 'Auckland|Wellington|Christchurch',
};
