/** A text on one line: white space run together, other control characters gone, U+FFFD for half a surrogate pair. */
export function oneLine(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
}
