/** Fewest digits of a fingerprint that name words. */
const leastDigits = 6;

/**
 * Finds which words a link names.
 * @param named what the address gives as `?t=`: the first six or more hex digits of a fingerprint
 * @param shown fingerprint of the words that the page shows
 * @param earlier fingerprints of other words that the finding had, newest first
 * @returns the earlier fingerprint; `shown` where the link names the words shown, or none; `unknown` where it fits nothing
 */
export function citedWords(named: string | null, shown: string, earlier: readonly string[]): string | 'shown' | 'unknown' {
  const digits = named?.trim().toLowerCase() ?? '';
  if (digits === '') return 'shown';
  if (digits.length < leastDigits) return 'unknown';
  if (shown.startsWith(digits)) return 'shown';
  return earlier.find((fingerprint) => fingerprint.startsWith(digits)) ?? 'unknown';
}
