/**
 * A text in quotation marks: single outside, as in British print, or double. Marks of the same kind inside it become the other
 * kind, so that it is clear where the text ends. An apostrophe stays.
 */
export function inMarks(text: string, outer: 'single' | 'double' = 'single'): string {
  const straight = text.replaceAll(/"([^"]*)"/g, '“$1”');
  return outer === 'single'
    ? `‘${straight.replaceAll(/‘([^‘]*?)’(?!\p{L})/gu, '“$1”')}’`
    : `“${straight.replaceAll(/“([^“”]*)”/g, '‘$1’')}”`;
}
