/**
 * npm run quote -- [--content DIR] "sentence"     tells which finding a sentence comes from, and what was altered
 * Without a sentence it reads one from a pipe. The same code answers on the site's page /quote/.
 * Exit code: 0 it stands so word for word, 1 it does not, 2 wrong use or content that cannot be read.
 */
import { resolve } from 'node:path';
import { UnusableFile } from '../src/content/unusable-file.ts';
import { projectContent, requireContentFolder } from '../src/content-folder.ts';
import { limits } from '../src/ingest/limits.ts';
import { indexContent } from '../src/queries/index-content.ts';
import { answerInText } from '../src/quote/answer-in-text.ts';
import { checkQuote } from '../src/quote/check-quote.ts';
import { makeQuoteData } from '../src/quote/make-quote-data.ts';
import { quoteIndex } from '../src/quote/quote-index.ts';
import { readContentFolder } from '../src/read-content-folder.ts';
import { command, WrongUse } from './command.ts';
import { readPiped } from './read-piped.ts';

const usage = 'usage: npm run quote -- [--content DIR] "sentence"\n       some-command | npm run -s quote -- [--content DIR]';

await command({
  usage,
  options: { content: { type: 'string' } },
  words: Number.POSITIVE_INFINITY,
  failure: 2,
  run: (values, words) => {
    const text = words.length === 0 && !process.stdin.isTTY ? readPiped(limits.pipedBytes) : words.join(' ');
    if (!text.trim()) throw new WrongUse('There is no sentence to check.');
    const root = resolve(values.content ?? process.env['CONTENT_DIR'] ?? projectContent);
    requireContentFolder(root);
    const { content, problems } = readContentFolder(root);
    if (problems.length > 0) throw new UnusableFile(...problems);
    const index = quoteIndex(makeQuoteData(indexContent(content)));
    const answer = checkQuote(text, index);
    console.log(answerInText(answer, index.data));
    return answer.kind === 'found' && answer.matches[0].kind !== 'altered' ? 0 : 1;
  },
});
