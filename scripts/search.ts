import { z } from 'zod';
import { checkShape } from '../src/content/check-shape.ts';
import { requireContentFolder } from '../src/content/content-folder.ts';
import { indexContent, type SiteContent } from '../src/content/index/index-content.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { readJson } from '../src/content/read-json.ts';
import { readLexicon } from '../src/content/read-lexicon.ts';
import { readQuestions } from '../src/content/read-questions.ts';
import { readTextFile } from '../src/content/read-text-file.ts';
import { siteOrigin } from '../src/content/site-origin.ts';
import { stop, UnusableFile } from '../src/content/unusable-file.ts';
import { urls, withBase } from '../src/domain/urls.ts';
import { answerInWords } from '../src/search/answer/answer-in-words.ts';
import { resultSet } from '../src/search/answer/result-set-of.ts';
import { search } from '../src/search/answer/search.ts';
import { emptyState } from '../src/search/answer/search-state.ts';
import { isEnglish } from '../src/search/english/british-words.ts';
import { resultsFile } from '../src/search/export/results-file.ts';
import { resultsFormats } from '../src/search/export/results-format.ts';
import { makeIndex } from '../src/search/index/make-index.ts';
import { packIndex } from '../src/search/index/packed-index.ts';
import { searchData } from '../src/search/index/search-data.ts';
import { type SearchIndex, searchIndex } from '../src/search/index/search-index.ts';
import { makeQuestions } from '../src/search/meaning/make-questions.ts';
import { meaningData } from '../src/search/meaning/meaning-data.ts';
import { openMeaning } from '../src/search/meaning/open-meaning.ts';
import { readTagger } from '../src/tagging/read-tagger.ts';
import { command } from './command/command.ts';
import { contentToRead } from './command/content-options.ts';
import { list, optional, read } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';

const batchIds = 20;

export default await command(import.meta, {
  name: 'search',
  does: 'Shows what the site’s search finds, prints all of it as a file, or answers a file of queries.',
  takes: { words: list('WORD', 'what to search for, as on the site’s search page') },
  options: {
    format: read('FORMAT', `print all that is found as ${resultsFormats.join(', ')}`, z.enum(resultsFormats).optional()),
    batch: optional('FILE', 'answer [{"q": "…"}] with [{"q", "ids": [finding ids, best first]}]'),
    content: contentToRead,
  },
  exitCodes: { 0: 'answered', 1: 'the content or the batch file cannot be read' },
  run: ({ words, format, batch, content }) => {
    const query = words.join(' ').trim();
    if (batch === undefined && !query) throw new WrongUse('there is nothing to search for: give words, or --batch and a file');
    if (batch !== undefined && query) throw new WrongUse('give either words or --batch, not both');
    const queries = batch === undefined ? undefined : readBatch(batch);
    const data = searchData(contentOf(content));
    const meaning = openMeaning(meaningData(readLexicon(), makeQuestions(readQuestions(), readTagger(content), data.records)));
    const index = searchIndex(data, packIndex(makeIndex(data)), { isEnglish, meaning: () => meaning });
    if (queries) console.log(JSON.stringify(queries.map(({ q }) => ({ q, ids: findingIds(q, index) }))));
    else if (format) process.stdout.write(resultsFile(format, resultSet({ ...emptyState, query }, searchPage(content), index)).text);
    else console.log(answerInWords({ ...emptyState, query }, index));
  },
});

/** The search page of the site, whose addresses a file of results names; as in a build. */
function searchPage(content: string): string {
  return new URL(withBase(urls.search(), process.env['BASE_PATH'] ?? '/'), siteOrigin(content)).href;
}

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
  const { results, others } = search({ ...emptyState, query, filters: { kind: 'finding' } }, index);
  return [...results, ...others].slice(0, batchIds).map(({ record }) => record.id);
}
