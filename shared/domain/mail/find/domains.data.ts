/** Providers of private mail: their names say nothing about an employer. */
export const freeMail =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|aol|icloud|me|mac|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|fastmail|zoho|zohomail|hey|tutanota|tuta|orange|wanadoo|laposte|free|sfr|libero|virgilio|telefonica|terra|bol|uol|btinternet|sky|talktalk|ntlworld|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|shaw|rogers|mail|email|freemail|webmail|inbox|postbox|e-mail|mymail|qq|163|126|naver|rediffmail|yandex)$|(?:free|web|home|my|post|net|inbox)-?mail$|mail-?(?:box|free|home)$|^(?:mail|inbox|post)(?:ly|hub|base|kasten|fach)$/i;

/** Systems that send in an employer's name. */
export const applicantSystem =
  /(?:^|-)(?:ats|greenhouse|lever|workday|myworkday|icims|smartrecruiters|workable|ashbyhq|ashby|jobvite|taleo|bamboohr|breezy|recruitee|personio|teamtailor|jobscore|applytojob|successfactors|brassring|paycom|paylocity|adp|rippling|gusto|indeed|indeedemail|linkedin|ziprecruiter|glassdoor|calendly|goodtime|hirevue|modernhire|sparkhire|dayforce|ultipro|ukg|jazz|jazzhr|jazzhire|fountain|wonderlic|codility|hackerrank|hireright|checkr|paradox|pinpoint|join|softgarden|stepstone|xing|talentsoft|welcomekit|homerun|eightfold|oraclecloud|avature|phenom|google|zoom|microsoft|calendar)(?:-|$)|mailer|(?:^|[-.])(?:notif\w*|sendout|relay|bounces?)|(?:staff|hire|hiring|recruit|recruiting|assess|screen|onboard|crew|selection|vacancy|talent|apply|candidate|applicant|job|interview|career|schedul)(?:pilot|flow|hub|desk|track|tracker|stack|box|ly|ify|loop|wise|base|cloud|app|link|line|portal|suite|bot|mail|point|path|gate|board|works|well|nest|deck|kit|ster|r|beam|wave|forge|os|engine|scout|pipe|grid|ninja|bee|post|cast|sync|io|tool|go|now|up|center|centre|connect|direct|ready|ease|spot)$/i;

/** An agency that places people with somebody else. */
export const agencyWords =
  /(?:recruit(?:ment|ing|ers?)?|staffing|staff(?:pros|ers?|finders?|line|source)|talent(?:s)?|search|personnel|placements?|headhunt\w*|executive ?search|temps?|employment|resourcing|selection|consult(?:ing|ants?|ancy)?-?recruit\w*|zeitarbeit|personal(?:dienst\w*|beratung|vermittlung)|interim|workforce|manpower|jobs?)(?:$|[-. ])/i;

/** Parts of a host before the name of its owner. */
export const hostPrefix = /^(?:www|mail|email|e|em|mx|smtp|mailer|info|news|hire|hiring|jobs?|careers?|career|talent|recruiting|recruitment|hr|people|team|apply|notifications?|notify|post|go|reply|karriere|bewerbung|campus|updates?|msg|us|uk|eu|de|fr|noreply|no-reply|corp|staff|admin|students?|alumni|invite|calendar)$/i;

/** Endings of a host that are not its owner's name. */
export const publicSuffix = /\.(?:example(?:\.(?:com|org|net))?|com|org|net|edu|gov|io|co|ai|app|dev|info|biz|uk|de|fr|es|it|nl|be|at|ch|ie|ca|au|us|eu|in|no|se|dk|fi|pl|pt|br|mx|(?:co|ac|org|gov|ltd|plc|nhs)\.uk|com\.(?:au|br|mx|sg)|co\.(?:nz|in|za)|test|invalid)$/i;

/** Legal forms at the end of a name. */
export const legalForm = /[,\s]+(?:pvt\.? ltd|private limited|inc|llc|llp|ltd|limited|plc|gmbh(?: & co\.? kg)?|ag|kg|ug|se|s\.?a\.?s?|s\.?l\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|oy|ab|as|a\/s|corp|corporation|co|pty|pvt|sarl|eurl|e\.?k\.?|ohg|e\.?v\.?)\.?$/i;
