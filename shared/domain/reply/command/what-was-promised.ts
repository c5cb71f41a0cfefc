const PROMISE =
  /\b(?:promised?|said (?:that )?i(?:'d| would|'ll| will)|told \S+ i(?:'d| would|'ll| will)|owe|need|have|agreed|supposed|offered|committed)\b(?: \S+){0,3}? (?:to )?((?:send|e-?mail|get|provide|share|forward|give|submit|write|bring|mail|deliver|finish|do)\b.+?)(?=,? (?:by|before|on|until|till|no later than)\b|[.!?;]|$)/i;

/** What the user promised, in their own words ("send my portfolio"); undefined when it cannot be told apart. */
export function whatWasPromised(text: string): string | undefined {
  const what = PROMISE.exec(
    text
      .slice(0, 400)
      .replace(/\s+/g, ' ')
      .replace(/\u2019/g, "'"),
  )?.[1]?.trim();
  return what && what.length <= 200 ? what : undefined;
}
