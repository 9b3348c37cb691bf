import { ownValue } from '../../domain/own-value.ts';

/** What differs from one to the next in texts that are otherwise alike: `{code}` in a pattern stands for the part of that name. */
export type Parts = Readonly<Record<string, string>>;

/** The text that a pattern gives with these parts; a name that is none of them stays as it is. */
export const filled = (pattern: string, parts: Parts): string =>
  pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => ownValue(parts, name) ?? whole);

/**
 * The pattern that gives all of some texts, each with its own parts, such as `/findings/{code}/`; undefined where no such pattern is found.
 * A part is looked for at the end of the text first, where addresses have what is their own.
 */
export function sharedPattern(texts: readonly { text: string | undefined; parts: Parts }[]): string | undefined {
  const [first] = texts;
  if (first?.text === undefined) return undefined;
  const pattern = Object.entries(first.parts).reduce((text, [name, part]) => {
    const at = part === '' ? -1 : text.lastIndexOf(part);
    return at < 0 ? text : `${text.slice(0, at)}{${name}}${text.slice(at + part.length)}`;
  }, first.text);
  return texts.every(({ text, parts }) => text === filled(pattern, parts)) ? pattern : undefined;
}
