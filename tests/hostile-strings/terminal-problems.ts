/** What a terminal obeys: control characters other than line ends and tabs, and marks that turn the direction of writing. */
const obeyed = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

/** A sentence where what a command prints would steer a terminal. */
export function terminalProblems(said: string): string[] {
  const found = obeyed.exec(said.replaceAll('\r\n', '\n'));
  if (!found) return [];
  return [
    `U+${found[0].codePointAt(0)?.toString(16)} is printed: ${JSON.stringify(said.slice(Math.max(0, found.index - 40), found.index + 20))}`,
  ];
}
