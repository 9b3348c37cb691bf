/** What RFC 5545 asks of the lines of a calendar, and of what stands within what. */
export function calendarProblems(text: string): string[] {
  const found: string[] = [];
  if (!text.endsWith('\r\n')) found.push('its last line has no end');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) found.push('a line ends otherwise than in CR LF');
  if (/[^\P{Cc}\r\n\t]/u.test(text)) found.push('it holds a control character');
  const physical = text.split('\r\n');
  for (const line of physical) if (Buffer.byteLength(line) > 75) found.push(`a line is longer than 75 octets: ${line.slice(0, 40)}`);
  const open: string[] = [];
  for (const line of text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const [, name, value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/su.exec(line) ?? [];
    if (!name) found.push(`a line is none: ${line.slice(0, 40)}`);
    else if (name === 'BEGIN') open.push(value);
    else if (name === 'END' && open.pop() !== value) found.push(`END:${value} closes nothing`);
  }
  if (open.length > 0) found.push(`${open.join(', ')} is left open`);
  return found;
}
