/** Links, addresses, phone numbers and sums of money blotted out, every other character left in its place. */
export function maskNumbers(text: string): string {
  return text.replace(
    /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[$€£]\s?\d[\d.,]*(?:\s?(?:k|\/\s?\p{L}+))?|\d[\d.,]*\s?(?:%|€|£|USD|EUR|GBP)|#\s?\d+|(?:\+|\(\d{2}|\b\d{3}[-. ]\d)[\d][\d\s().-]{5,}\d|\b0\d[\d\s()/-]{6,}\d|\b\d{3}-\d{4}\b|\b\d{5,}\b|\bR-\d+/giu,
    (whole) => '\u2588'.repeat(whole.length),
  );
}
