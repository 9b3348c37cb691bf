import type { z } from 'zod';
import { legible } from '../documents/legible.ts';
import { costlyMarkdown } from '../documents/markdown/costly-markdown.ts';
import { unsafeLinks } from '../documents/markdown/unsafe-links.ts';
import { withPlainLineEnds } from '../domain/plain-line-ends.ts';
import { type FindingVersion, versionPlace } from '../domain/schemas/finding-version.ts';
import { checkShape } from './check-shape.ts';
import type { EntryFile } from './content-folder.ts';
import { type EntryKind, entryEnding, entryNameProblem } from './entry-name.ts';
import { type FrontMatter, placedFrontMatter } from './front-matter.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';
import { UnusableFile } from './unusable-file.ts';

/** What a file of the content folder holds. */
export interface Entry<T> {
  /** Its place below the folder of its kind, without the ending. */
  id: string;
  data: T;
  /** Markdown; empty where the file is YAML alone. */
  body: string;
}

const emptyProblem = (text: string) => (text.trim() === '' ? 'the file is empty' : undefined);

/** A file that is YAML alone, as {@link placedFrontMatter} gives one with a text below it. */
function placedYaml(text: string, path: string): FrontMatter {
  const { value, lineOf } = readYaml(text, path);
  return { data: value, body: '', lineOf };
}

/** What is wrong with the frame of a file before its fields are looked at; undefined where nothing is. */
function frameProblem(text: string): string | undefined {
  const empty = emptyProblem(text);
  if (empty) return empty;
  if (!/^\uFEFF?---/.test(text)) return 'the file does not begin with front matter, between two lines ---';
  return /\n---/.test(text.replace(/\r/g, '\n')) ? undefined : 'the front matter has no second ---, as where a file is cut off';
}

/** @throws UnusableFile where a text cannot be read in good time, or with every link that leads to anything but pages and people */
function checkBody(body: string, path: string, linesBefore: number): void {
  const costly = costlyMarkdown(body);
  if (costly) throw new UnusableFile({ path, line: linesBefore + costly.line, reason: costly.reason, todo: costly.todo });
  const problems = unsafeLinks(body).map(({ line, problem }) => ({
    path,
    line: linesBefore + line,
    reason: `the address of a link ${problem}`,
    todo: 'link to https://, http:// or mailto:, or leave the words alone',
  }));
  if (problems.length > 0) throw new UnusableFile(...problems);
}

/** Where a file itself says that it stands, if it does: a version by its finding and number, anything else by its `id`. */
function statedPlace(kind: EntryKind, data: object): string | undefined {
  return kind === 'versions' ? versionPlace(data as FindingVersion) : (data as { id?: string }).id;
}

/**
 * The text of a content file, whose name must be one that can be an address.
 * @throws UnusableFile which names the file, and what is wrong with its name or its text
 */
export function readEntryText({ kind, id, path, todo }: EntryFile): string {
  const misnamed = entryNameProblem(kind, id);
  if (misnamed) throw new UnusableFile({ path, ...misnamed });
  return withTodo(todo, () => readTextFile(path));
}

/**
 * Reads one content file. A response or follow-up stands in the folder of its partnership.
 * @param file where it stands; where it states its place, it must say the same
 * @param text what {@link readEntryText} gave of it
 * @throws UnusableFile which names the file, the line, each field that does not fit, what was expected and what to do
 */
export function readEntry<T extends z.ZodType<object>>(file: EntryFile, schema: T, text = readEntryText(file)): Entry<z.infer<T>> {
  const { kind, id, path, todo } = file;
  return withTodo(todo, () => {
    const frame = entryEnding(kind) === '.md' ? frameProblem(text) : emptyProblem(text);
    if (frame) throw new UnusableFile({ path, line: 1, reason: frame, todo: 'restore it from git, or write it again' });
    const { data, body, lineOf } = entryEnding(kind) === '.md' ? placedFrontMatter(text, path) : placedYaml(text, path);
    const checked = checkShape(schema, legible(data), path, lineOf);
    const stated = statedPlace(kind, checked);
    if (stated !== undefined && stated !== id) {
      const reason = `id: expected "${id}", which is where the file stands, but found "${String(stated)}"`;
      throw new UnusableFile({ path, line: lineOf(['id']), reason, todo: 'correct it, or move the file' });
    }
    const [folder] = id.split('/');
    const { partnership } = checked as { partnership?: string };
    if ((kind === 'responses' || kind === 'follow-ups') && partnership !== folder) {
      const reason = `partnership: expected "${folder}", in whose folder the file stands, but found "${partnership}"`;
      throw new UnusableFile({ path, line: lineOf(['partnership']), reason, todo: 'correct it, or move the file' });
    }
    checkBody(body, path, withPlainLineEnds(text).split('\n').length - body.split('\n').length);
    return { id, data: checked, body: legible(body).trim() };
  });
}

/** @param todo what is to be done about a problem, in place of what it says itself */
function withTodo<T>(todo: string | undefined, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnusableFile) || todo === undefined) throw error;
    throw new UnusableFile(...error.problems.map((problem) => ({ ...problem, todo })));
  }
}
