/**
 * npm run search -- "words"                         shows what the site's search finds
 * npm run -s search -- --batch FILE.json            answers [{"q": "..."}] with [{"q", "ids": [finding ids, best first]}]
 * Both take --content DIR. Exit code: 0 answered, 1 the content or the batch file cannot be read, 2 wrong use.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { projectContent } from '../src/content-folder.ts';
import { dateInWords } from '../src/dates/date-in-words.ts';
import { checkShape, FrontMatterError } from '../src/front-matter.ts';
import type { ContentValues } from '../src/queries/content-values.ts';
import { readContentFolder } from '../src/read-content-folder.ts';
import { bestSentence } from '../src/search/answer/best-sentence.ts';
import { type SearchAnswer, search } from '../src/search/answer/search.ts';
import { searchData } from '../src/search/index/search-data.ts';
import { type SearchIndex, searchIndex } from '../src/search/index/search-index.ts';

const usage = 'Usage: npm run search -- [--content DIR] "words"\n       npm run -s search -- [--content DIR] --batch FILE.json';
const batchIds = 20;
const shownResults = 10;

/** Something that keeps the command from its work; `code` is its exit code. */
class CannotSearch extends Error {
  code: 1 | 2;

  constructor(message: string, code: 1 | 2) {
    super(message);
    this.code = code;
  }
}

try {
  const { content, batch, query } = readArguments();
  const queries = batch === undefined ? undefined : readBatch(batch);
  const index = searchIndex(searchData(contentOf(content)));
  if (queries) console.log(JSON.stringify(queries.map(({ q }) => ({ q, ids: findingIds(search(q, { kind: 'finding' }, index)) }))));
  else console.log(inWords(query, search(query, {}, index), index));
} catch (error) {
  if (!(error instanceof CannotSearch || error instanceof FrontMatterError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof CannotSearch ? error.code : 1;
}

function readArguments(): { content: string; batch?: string; query: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { content: { type: 'string' }, batch: { type: 'string' } },
      allowPositionals: true,
    });
    const query = positionals.join(' ').trim();
    if (values.batch === undefined && !query) throw new Error('Nothing to search for: give words, or --batch and a file.');
    if (values.batch !== undefined && query) throw new Error('Give either words or --batch, not both.');
    return {
      content: resolve(values.content ?? process.env['CONTENT_DIR'] ?? projectContent),
      query,
      ...(values.batch === undefined ? {} : { batch: values.batch }),
    };
  } catch (error) {
    throw new CannotSearch(`${(error as Error).message}\n${usage}`, 2);
  }
}

function readBatch(file: string): { q: string }[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CannotSearch(`${file} cannot be read as JSON: ${(error as Error).message}`, 1);
  }
  return checkShape(z.array(z.looseObject({ q: z.string() })), value, `${file}, which should be [{"q": "words"}]`);
}

function contentOf(root: string): ContentValues {
  if (!existsSync(root)) {
    throw new CannotSearch(`There is no content folder ${root}; name one with --content, or make it with "npm run ingest".`, 1);
  }
  const { content, problems } = readContentFolder(root);
  if (problems.length > 0) throw new CannotSearch(problems.join('\n'), 1);
  if (content.findings.length === 0) throw new CannotSearch(`${root} holds no findings; run "npm run ingest" first.`, 1);
  return content;
}

function findingIds({ results }: SearchAnswer): string[] {
  return results.slice(0, batchIds).map(({ entry }) => entry.record.id);
}

function inWords(query: string, answer: SearchAnswer, { data }: SearchIndex): string {
  const { results, plan } = answer;
  const lines = [
    ...plan.corrected.map(({ typed, word }) => `No text holds "${typed}": searched for "${word}".`),
    ...plan.unknown.map((word) => `No text holds "${word}".`),
    ...answer.unknownFilters.map(({ key, value }) => `There is no ${key} "${value}".`),
    results.length === 0
      ? `Nothing found for ${query}`
      : `${results.length} found for ${query}${results.length > shownResults ? `, the first ${shownResults}:` : ':'}`,
  ];
  for (const result of results.slice(0, shownResults)) {
    const { record } = result.entry;
    const said = record.kind === 'finding' ? '' : ` (${record.said})`;
    lines.push('', `${data.areas[record.area]}, ${record.title}${said}, ${dateInWords(record.date)}`, `  ${record.path}`);
    lines.push(`  ${bestSentence(result.entry, plan.units, answer.phrases).text}`);
  }
  return lines.join('\n');
}
