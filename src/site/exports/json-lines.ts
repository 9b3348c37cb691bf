/** Values as one JSON array with a value a line, so that two versions can be compared line by line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.length === 0 ? '[]\n' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]\n`;
}
