import { withPlainLineEnds } from '../domain/plain-line-ends.ts';
import { type Placed, readYaml } from './read-yaml.ts';
import { UnusableFile } from './unusable-file.ts';

/** Where a JSON text goes wrong, by the parser's message; undefined where its end comes too soon. */
export function faultAt(text: string, message: string): number | undefined {
  if (/Unexpected end of JSON input|Unterminated/.test(message)) return undefined;
  // Of a short text, the whole is said instead of a place.
  const place = Number(/ at position (\d+)/.exec(message)?.[1] ?? 0);
  return place > 0 && place >= text.trimEnd().length ? undefined : place;
}

/**
 * Reads a JSON text.
 * @param path the file, named in errors
 * @throws UnusableFile which names the line and whether the text is cut off
 */
export function readJson(text: string, path: string): Placed {
  const plain = withPlainLineEnds(text);
  try {
    // JSON is YAML, whose parser knows where things stand; it is slow, and asked only where something does not fit.
    return { value: JSON.parse(plain), lineOf: (field) => readYaml(plain).lineOf(field) };
  } catch (error) {
    const { message } = error as Error;
    const place = faultAt(plain, message);
    const line = plain.slice(0, place).trimEnd().split('\n').length;
    const cut = plain.trim() === '' ? 'the file is empty' : 'the file is cut off';
    const reason = place === undefined ? cut : `invalid JSON: ${saidOf(message)}`;
    throw new UnusableFile({ path, line, reason, todo: 'restore it from git, or write it again' });
  }
}

/** What the parser says is wrong, without the text around it, which would be said twice. */
const saidOf = (message: string): string => message.replace(/(?:, "| in JSON at position)[\s\S]*$/, '');
