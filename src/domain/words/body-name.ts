/** How reports end the name of an integrated care board; in full first. */
const endings = [' integrated care board', ' icb'];

/**
 * A council or health body by the name that it has in every report. Reports write one integrated care board as "NHS X Integrated Care
 * Board", "X Integrated Care Board", "NHS X ICB" and "NHS X area ICB", and its parts with a comma before "and" or without; it is the
 * first of these here, without the comma. Any other name stays as it is.
 */
export function bodyName(printed: string): string {
  const name = printed.trim().replace(/\s+/g, ' ');
  const small = name.toLowerCase();
  const ending = endings.find((one) => small.endsWith(one));
  if (ending === undefined) return small === 'icb' ? 'Integrated Care Board' : name;
  const own = name
    .slice(0, -ending.length)
    .replace(/^the /i, '')
    .replace(/^nhs /i, '')
    .replace(/ area$/i, '')
    .replaceAll(', and ', ' and ')
    .replaceAll(' & ', ' and ');
  return own === '' || own.toLowerCase() === 'nhs' ? name : `NHS ${own} Integrated Care Board`;
}

/** The same of several, each once. */
export const bodyNames = (printed: readonly string[]): string[] => [...new Set(printed.map(bodyName))];
