import matter from 'gray-matter';
import { parse, stringify } from 'yaml';
import type { z } from 'zod';
import { withPlainLineEnds } from './plain-line-ends.ts';

/** Where and why front matter could not be used; `message` says what was found and what was expected. */
export class FrontMatterError extends Error {
  /** Line of the file, from 1, where known. */
  line?: number;

  constructor(message: string, line?: number) {
    super(message);
    this.name = 'FrontMatterError';
    this.line = line;
  }
}

const refuse = () => {
  throw new FrontMatterError(
    'the front matter names a language other than YAML, and code in front matter is never run; start it with a bare "---"',
    1,
  );
};

const options = {
  engines: {
    yaml: { parse: (text: string) => parse(text) ?? {}, stringify: (value: object) => stringify(value) },
    // gray-matter would run these with eval()
    javascript: { parse: refuse },
    js: { parse: refuse },
    json: { parse: refuse },
    coffee: { parse: refuse },
    toml: { parse: refuse },
  },
};

/**
 * Splits a Markdown file into its front matter and its text, whose lines end as on any system. Only YAML is read; `---js` is refused and never run.
 * @throws FrontMatterError where the YAML is broken or another language is named
 */
export function readFrontMatter(text: string): { data: unknown; body: string } {
  const language = /^\uFEFF?---[ \t]*([^\s-]\S*)/.exec(text)?.[1];
  if (language && !/^ya?ml$/i.test(language)) return refuse();
  try {
    const { data, content } = matter(withPlainLineEnds(text), options);
    return { data, body: content };
  } catch (error) {
    if (error instanceof FrontMatterError) throw error;
    const { message, linePos } = error as Error & { linePos?: [{ line: number }] };
    throw new FrontMatterError(`the front matter is no valid YAML: ${message.split('\n')[0]}`, linePos ? linePos[0].line + 1 : undefined);
  }
}

/** Writes front matter and text as one file. Keys keep their order; strings that look like dates are quoted. */
export function writeFrontMatter(data: object, body: string): string {
  const yaml = stringify(data, { lineWidth: 0, version: '1.1' });
  return `---\n${yaml}---\n${body.trim()}\n`;
}

/** YAML takes `2024`, `1.10` and `true` for numbers and truth values where no quotes say otherwise. */
const quoteIt = (message: string) => (/expected string, received (?:number|boolean)$/.test(message) ? '; put the value in quotes' : '');

/**
 * Checks a value against a schema.
 * @param where the file, named in the error
 * @throws FrontMatterError which names the file, each field that does not fit, and what was expected
 */
export function checkShape<T extends z.ZodType>(schema: T, value: unknown, where: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}${quoteIt(message)}`);
  throw new FrontMatterError(`${where}: ${issues.join('; ')}`);
}
