const kind =
  '(?:roles?|positions?|jobs?|posts?|vacanc(?:y|ies)|openings?|opportunity|opportunities|spots?|apprenticeship|internship|place|gig|search|seat|requisition|requirement|part|traineeship|scheme|programme|Stelle|Position|puesto)';
const part = '["“\'’(]?[\\p{L}\\d&][\\p{L}\\d"”\'’/().+#&*-]*';
const name = `(?<role>${part}(?: ${part}){0,6}?)`;

/** Sentences that name the job, surest first; the group is `role`. */
export const rolePatterns: readonly RegExp[] = [
  new RegExp(
    `\\b(?:about|for|to|on|re|regarding|fill|filled|in|with|of) (?:the|our|a|an|this|your|that) \\*?${name}\\*? ${kind}\\b`,
    'iu',
  ),
  new RegExp(`\\b(?:the|our|your) \\*?${name}\\*? ${kind}\\b`, 'iu'),
  new RegExp(
    `\\b(?:for|to) the (?:role|position|post|vacancy)(?: of)? (?<role>\\p{Lu}[\\p{L}\\d/&().'’-]*(?: (?:[-–] )?[\\p{Lu}&(][\\p{L}\\d/&().'’-]*| of| and){0,6})(?=$|[.,:;!?])`,
    'u',
  ),
  new RegExp(
    `\\b(?:join|joining) (?:\\S+ ){1,4}as (?:an? |our |the )?(?<role>\\p{Lu}?\\p{L}+(?: [\\p{L}&/-]+){0,4}?)(?=$|[.,:;!?]| (?:from|on|at|in|with|starting)\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ii]nterview|[Rr]eminder|[Tt]rial|[Aa]udition|[Aa]ssessment)\\b[^.;!?]{0,50}\\bfor (?:the |an? |our )?(?<role>\\p{Lu}[\\p{L}&/-]+(?: \\p{Lu}[\\p{L}&/-]+){0,4})(?=$|[.;!?]| (?:role|position|at|on|with)\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:role|position|job|post|vacancy|opening|opportunity|Stelle|Position|poste|puesto) (?:of|as|for|als|de|d['’])(?: an?| our| the)? ?\\*?${name}\\*?(?=$|[.,;:!?(]| (?:at|with|in|on|and|is|has|was|we|here|bei|en|chez|to|within|role|position)\\b)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:apply(?:ing)?|applied|application|interview(?:ing|ed|s)?|tests?|testing|exam|trial|assessment|screening|hiring|recruiting|looking|interest|consider(?:ed|ing)?|candidates?|candidacy|submittal|shortlisted|timing|join us|joining us|bring you on|you (?:on )?(?:board )?as|hire you|welcome you|start as|be (?:a|an|our)) (?:for|as|in|to be|on board as)? ?(?:an?|our|the|us as|as)? ?\\*?${name}\\*?(?=$|[.;:!?(]|, | (?:at|with|in|on|and|is|role|position|we|here|starting|from|\\u2013|-)\\b| \\(| (?:has|will|was|have|would|please)\\b)`,
    'iu',
  ),
];
