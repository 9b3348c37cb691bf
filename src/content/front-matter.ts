import matter from 'gray-matter';
import { stringify } from 'yaml';
import { withPlainLineEnds } from '../domain/plain-line-ends.ts';
import { type Placed, readYaml } from './read-yaml.ts';
import { UnusableFile } from './unusable-file.ts';

export { checkShape } from './check-shape.ts';

const refuse = (path?: string) => {
  throw new UnusableFile({
    ...(path ? { path } : {}),
    line: 1,
    reason: 'the front matter names a language other than YAML, and code in front matter is never run',
    todo: 'start it with a bare "---"',
  });
};

/** Takes front matter that is YAML, and nothing else: gray-matter would run some of the others with eval(). */
const engines = (yaml: (text: string) => object) => ({
  yaml: { parse: yaml, stringify: (value: object) => stringify(value) },
  ...Object.fromEntries(['javascript', 'js', 'json', 'coffee', 'toml'].map((language) => [language, { parse: () => refuse() }])),
});

/** A Markdown file's front matter, where its fields stand in the file, and its text. */
export interface FrontMatter extends Pick<Placed, 'lineOf'> {
  data: unknown;
  body: string;
}

/**
 * Splits a Markdown file into its front matter and its text, whose lines end as on any system. Only YAML is read; `---js` is refused and never run.
 * @param path the file, named in errors
 * @throws UnusableFile where the YAML is broken or another language is named
 */
export function readFrontMatter(text: string, path?: string): Pick<FrontMatter, 'data' | 'body'> {
  const { data, body } = placedFrontMatter(text, path);
  return { data, body };
}

/** As {@link readFrontMatter}, with where each field stands. */
export function placedFrontMatter(text: string, path?: string): FrontMatter {
  const language = /^\uFEFF?---[ \t]*([^\s-]\S*)/.exec(text)?.[1];
  if (language && !/^ya?ml$/i.test(language)) return refuse(path);
  let placed: Placed = { value: {}, lineOf: () => 1 };
  const { data, content } = matter(withPlainLineEnds(text), {
    engines: engines((yaml) => {
      placed = readYaml(yaml, path);
      return (placed.value ?? {}) as object;
    }),
  });
  return { data, body: content, lineOf: placed.lineOf };
}

/** Writes front matter and text as one file. Keys keep their order; strings that look like dates are quoted. */
export function writeFrontMatter(data: object, body: string): string {
  const yaml = stringify(data, { lineWidth: 0, version: '1.1' });
  return `---\n${yaml}---\n${body.trim()}\n`;
}

/**
 * Line of a file, from 1, on which a field of its front matter, or of a file that is YAML alone, stands, or the nearest one around it.
 * @param field names and places, such as `speaksTo.0.finding`
 */
export const lineOf = (text: string, field: string, isYaml = false): number =>
  (isYaml ? readYaml(text) : placedFrontMatter(text)).lineOf(field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)));
