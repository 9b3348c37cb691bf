/**
 * npm run search -- "words"                         shows what the site's search finds
 * npm run -s search -- --format csv "words"         all of it as a file: csv, json or atom
 * npm run -s search -- --batch FILE.json            answers [{"q": "..."}] with [{"q", "ids": [finding ids, best first]}]
 * All take --content DIR. Exit code: 0 answered, 1 the content or the batch file cannot be read, 2 wrong use.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { projectContent } from '../src/content-folder.ts';
import { checkShape, FrontMatterError } from '../src/front-matter.ts';
import { indexContent, type SiteContent } from '../src/queries/index-content.ts';
import { readContentFolder } from '../src/read-content-folder.ts';
import { answerInWords } from '../src/search/answer/answer-in-words.ts';
import { resultSet } from '../src/search/answer/result-set-of.ts';
import { search } from '../src/search/answer/search.ts';
import { emptyState } from '../src/search/answer/search-state.ts';
import { makeIndex } from '../src/search/index/make-index.ts';
import { packIndex } from '../src/search/index/packed-index.ts';
import { searchData } from '../src/search/index/search-data.ts';
import { type SearchIndex, searchIndex } from '../src/search/index/search-index.ts';
import { resultsFile } from '../src/search/results-file/results-file.ts';
import { type ResultsFormat, resultsFormats } from '../src/search/results-file/results-format.ts';
import { urls, withBase } from '../src/urls.ts';

const usage = `Usage: npm run search -- [--content DIR] [--format ${resultsFormats.join('|')}] "words"
       npm run -s search -- [--content DIR] --batch FILE.json`;
const batchIds = 20;
/** The search page of the site, whose addresses a file of results names; from the environment, as in a build. */
const { SITE_URL = 'https://followthrough.example', BASE_PATH = '/' } = process.env;
const page = new URL(withBase(urls.search(), BASE_PATH), SITE_URL).href;

/** Something that keeps the command from its work; `code` is its exit code. */
class CannotSearch extends Error {
  code: 1 | 2;

  constructor(message: string, code: 1 | 2) {
    super(message);
    this.code = code;
  }
}

try {
  const { content, batch, query, format } = readArguments();
  const queries = batch === undefined ? undefined : readBatch(batch);
  const data = searchData(contentOf(content));
  const index = searchIndex(data, packIndex(makeIndex(data)));
  if (queries) console.log(JSON.stringify(queries.map(({ q }) => ({ q, ids: findingIds(q, index) }))));
  else if (format) process.stdout.write(resultsFile(format, resultSet({ ...emptyState, query }, page, index)).text);
  else console.log(answerInWords({ ...emptyState, query }, index));
} catch (error) {
  if (!(error instanceof CannotSearch || error instanceof FrontMatterError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof CannotSearch ? error.code : 1;
}

function readArguments(): { content: string; batch?: string; query: string; format?: ResultsFormat } {
  try {
    const { values, positionals } = parseArgs({
      options: { content: { type: 'string' }, batch: { type: 'string' }, format: { type: 'string' } },
      allowPositionals: true,
    });
    const query = positionals.join(' ').trim();
    if (values.batch === undefined && !query) throw new Error('Nothing to search for: give words, or --batch and a file.');
    if (values.batch !== undefined && query) throw new Error('Give either words or --batch, not both.');
    const format = resultsFormats.find((known) => known === values.format);
    if (values.format !== undefined && !format)
      throw new Error(`There is no format "${values.format}": give ${resultsFormats.join(', ')}.`);
    return {
      content: resolve(values.content ?? process.env['CONTENT_DIR'] ?? projectContent),
      query,
      ...(values.batch === undefined ? {} : { batch: values.batch }),
      ...(format ? { format } : {}),
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

function contentOf(root: string): SiteContent {
  if (!existsSync(root)) {
    throw new CannotSearch(`There is no content folder ${root}; name one with --content, or make it with "npm run ingest".`, 1);
  }
  const { content, problems } = readContentFolder(root);
  if (problems.length > 0) throw new CannotSearch(problems.join('\n'), 1);
  if (content.findings.length === 0) throw new CannotSearch(`${root} holds no findings; run "npm run ingest" first.`, 1);
  return indexContent(content);
}

function findingIds(query: string, index: SearchIndex): string[] {
  const { results } = search({ ...emptyState, query, filters: { kind: 'finding' } }, index);
  return results.slice(0, batchIds).map(({ record }) => record.id);
}
