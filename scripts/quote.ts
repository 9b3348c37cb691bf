/**
 * npm run quote -- [--content DIR] "sentence"     tells which finding a sentence comes from, and what was altered
 * Without a sentence it reads one from a pipe. The same code answers on the site's page /quote/.
 * Exit code: 0 it stands so word for word, 1 it does not, 2 wrong use or content that cannot be read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectContent } from '../src/content-folder.ts';
import { indexContent } from '../src/queries/index-content.ts';
import { answerInText } from '../src/quote/answer-in-text.ts';
import { checkQuote } from '../src/quote/check-quote.ts';
import { makeQuoteData } from '../src/quote/make-quote-data.ts';
import { quoteIndex } from '../src/quote/quote-index.ts';
import { readContentFolder } from '../src/read-content-folder.ts';

const usage = 'Usage: npm run quote -- [--content DIR] "sentence"\n       some-command | npm run -s quote -- [--content DIR]';

try {
  const { text, root } = readArguments();
  const { content, problems } = readContentFolder(root);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const index = quoteIndex(makeQuoteData(indexContent(content)));
  const answer = checkQuote(text, index);
  console.log(answerInText(answer, index.data));
  process.exitCode = answer.kind === 'found' && answer.matches[0].kind !== 'altered' ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function readArguments(): { text: string; root: string } {
  let given: { values: { content?: string | undefined }; positionals: string[] };
  try {
    given = parseArgs({ options: { content: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`);
  }
  const piped = given.positionals.length === 0 && !process.stdin.isTTY;
  const text = piped ? readFileSync(0, 'utf8') : given.positionals.join(' ');
  if (!text.trim()) throw new Error(`There is no sentence to check.\n${usage}`);
  const root = resolve(given.values.content ?? process.env['CONTENT_DIR'] ?? projectContent);
  if (!existsSync(root)) throw new Error(`There is no content folder ${root}; name one with --content, or make it with "npm run ingest".`);
  return { text, root };
}
