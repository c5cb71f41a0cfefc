/** A link. */
export const link = /https?:\/\/[^\s<>"')\]]+/i;

/** Words of coming to a place. */
export const onsite =
  /\b(?:on-?site|in[- ]person|face[- ]to[- ]face|come (?:see|in|by|over|down|to (?:our|the)|on (?:down|in|over|by)|and (?:see|meet)|thurs|fri|mon|tues|wed)|stop (?:by|in)|swing by|drop (?:by|in)|pop (?:in|by|over)|visit (?:us|our)|see you (?:at|here)|(?:at|to|in|into) (?:our|the) (?:office|offices|shop|store|branch|campus|site|warehouse|clinic|school|studio|depot|restaurant|kitchen|plant|showroom|salon|surgery|practice|workshop|hotel|headquarters|hq|yard|bakery|library|museum|lab|facility|premises|factory|front desk|nursery|care home|farm)|parking|park (?:in|at|on|behind)|reception|front desk|lobby|ask for \p{Lu}|floor\b|suite \d|back door|back entrance|bring (?:your|a|some|2|two|photo|proof|shoes|steel|knives|id|ID)|working interview|trial (?:shift|day|lesson|morning)|audition|dress code|sign in at|buzzer|meet me|lunch with|on-campus|campus visit|sign in|gate \d|room \d|hall\b|make it down|wear)\b/iu;
