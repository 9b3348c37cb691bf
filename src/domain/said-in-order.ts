/**
 * Where a text says all parts, one after another: the match of the last. What stands between them does not matter. One pattern
 * for all of it would be tried from every place at which its first part stands.
 */
export function saidInOrder(text: string, parts: readonly RegExp[]): RegExpExecArray | undefined {
  let rest = text;
  let found: RegExpExecArray | null = null;
  for (const part of parts) {
    found = part.exec(rest);
    if (!found) return undefined;
    rest = rest.slice(found.index + found[0].length);
  }
  return found ?? undefined;
}
