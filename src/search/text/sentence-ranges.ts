/** Places of the sentences of a text; a line break ends one too. */
export function sentenceRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/\S[^\n]*?(?:[.!?][”’"')\]]*(?=\s+[A-Z‘“"'(])|$|(?=\n))/gmu)) {
    ranges.push({ start: match.index, end: match.index + match[0].length });
  }
  return ranges;
}
