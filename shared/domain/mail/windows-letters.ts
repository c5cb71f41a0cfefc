/** What windows-1252 has where Unicode and latin1 have control characters, 0x80 to 0x9F; blank where it has none. */
const letters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Text with the quotes, dashes and euro signs of windows-1252 put right. Programs name latin1 and mean windows-1252,
 * and Node 20 decodes windows-1252 as if it were latin1; control characters of that range stand in no mail.
 */
export function windowsLetters(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => letters[control.charCodeAt(0) - 0x80] ?? ' ');
}
