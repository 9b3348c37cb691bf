/**
 * npm run search -- "words"                         shows what the site's search finds
 * npm run -s search -- --format csv "words"         all of it as a file: csv, json or atom
 * npm run -s search -- --batch FILE.json            answers [{"q": "..."}] with [{"q", "ids": [finding ids, best first]}]
 * All take --content DIR. Exit code: 0 answered, 1 the content or the batch file cannot be read, 2 wrong use.
 */
import { resolve } from 'node:path';
import { z } from 'zod';
import { checkShape } from '../src/content/check-shape.ts';
import { readJson } from '../src/content/read-json.ts';
import { readTextFile } from '../src/content/read-text-file.ts';
import { UnusableFile } from '../src/content/unusable-file.ts';
import { projectContent, requireContentFolder } from '../src/content-folder.ts';
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
import { resultsFormats } from '../src/search/results-file/results-format.ts';
import { urls, withBase } from '../src/urls.ts';
import { command, stop, WrongUse } from './command.ts';

const usage = `usage: npm run search -- [--content DIR] [--format ${resultsFormats.join('|')}] "words"
       npm run -s search -- [--content DIR] --batch FILE.json`;
const batchIds = 20;
/** The search page of the site, whose addresses a file of results names; from the environment, as in a build. */
const { SITE_URL = 'https://followthrough.example', BASE_PATH = '/' } = process.env;
const page = new URL(withBase(urls.search(), BASE_PATH), SITE_URL).href;

await command({
  usage,
  options: { content: { type: 'string' }, batch: { type: 'string' }, format: { type: 'string' } },
  words: Number.POSITIVE_INFINITY,
  run: (values, words) => {
    const query = words.join(' ').trim();
    if (values.batch === undefined && !query) throw new WrongUse('Nothing to search for: give words, or --batch and a file.');
    if (values.batch !== undefined && query) throw new WrongUse('Give either words or --batch, not both.');
    const format = resultsFormats.find((known) => known === values.format);
    if (values.format !== undefined && !format)
      throw new WrongUse(`There is no format "${values.format}": give ${resultsFormats.join(', ')}.`);
    const queries = values.batch === undefined ? undefined : readBatch(values.batch);
    const data = searchData(contentOf(resolve(values.content ?? process.env['CONTENT_DIR'] ?? projectContent)));
    const index = searchIndex(data, packIndex(makeIndex(data)));
    if (queries) console.log(JSON.stringify(queries.map(({ q }) => ({ q, ids: findingIds(q, index) }))));
    else if (format) process.stdout.write(resultsFile(format, resultSet({ ...emptyState, query }, page, index)).text);
    else console.log(answerInWords({ ...emptyState, query }, index));
  },
});

function readBatch(file: string): { q: string }[] {
  const { value, lineOf } = readJson(readTextFile(file), file);
  return checkShape(z.array(z.looseObject({ q: z.string() })), value, file, lineOf);
}

function contentOf(root: string): SiteContent {
  requireContentFolder(root);
  const { content, problems } = readContentFolder(root);
  if (problems.length > 0) throw new UnusableFile(...problems);
  if (content.findings.length === 0) stop(`${root} holds no findings`, 'run npm run ingest first');
  return indexContent(content);
}

function findingIds(query: string, index: SearchIndex): string[] {
  const { results } = search({ ...emptyState, query, filters: { kind: 'finding' } }, index);
  return results.slice(0, batchIds).map(({ record }) => record.id);
}
