/**
 * The beginning of a text: whole where it is short, else cut at a word's end with an ellipsis.
 * @param text plain text
 * @param limit most characters, the ellipsis not counted
 */
export function excerpt(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '')} …`;
}
