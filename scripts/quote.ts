import { readSync } from 'node:fs';
import { requireContentFolder } from '../src/content/content-folder.ts';
import { indexContent } from '../src/content/index/index-content.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { UnusableFile } from '../src/content/unusable-file.ts';
import { limits } from '../src/documents/limits.ts';
import { answerInText } from '../src/quote/answer-in-text.ts';
import { checkQuote } from '../src/quote/check-quote.ts';
import { makeQuoteData } from '../src/quote/make-quote-data.ts';
import { quoteIndex } from '../src/quote/quote-index.ts';
import { command } from './command/command.ts';
import { contentToRead } from './command/content-options.ts';
import { list } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';

export default await command(import.meta, {
  name: 'quote',
  does:
    'Tells which finding a sentence comes from, and what was altered, as the site’s page /quote/ does. Without a sentence it reads ' +
    'one from a pipe.',
  takes: { sentence: list('SENTENCE', 'in quotation marks') },
  options: { content: contentToRead },
  exitCodes: { 0: 'it stands so, word for word', 1: 'it does not', 2: 'wrong use, or content that cannot be read' },
  failure: 2,
  run: ({ sentence, content: root }) => {
    const text = sentence.length === 0 && !process.stdin.isTTY ? readPiped(limits.pipedBytes) : sentence.join(' ');
    if (!text.trim()) throw new WrongUse('there is no sentence to check');
    requireContentFolder(root);
    const { content, problems } = readContentFolder(root);
    if (problems.length > 0) throw new UnusableFile(...problems);
    const index = quoteIndex(makeQuoteData(indexContent(content)));
    const answer = checkQuote(text, index);
    console.log(answerInText(answer, index.data));
    return answer.kind === 'found' && answer.matches[0].kind !== 'altered' ? 0 : 1;
  },
});

/**
 * What comes through a pipe, as text.
 * @throws WrongUse where more comes than `maxBytes`
 */
function readPiped(maxBytes: number): string {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.alloc(65_536);
    const count = readSome(chunk);
    if (count === 0) return Buffer.concat(chunks).toString('utf8');
    length += count;
    if (length > maxBytes) {
      throw new WrongUse(`More came through the pipe than the ${Math.round(maxBytes / 1024 / 1024)} MB that are read; check it in parts.`);
    }
    chunks.push(chunk.subarray(0, count));
  }
}

function readSome(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // On Windows, a pipe that has ended; anywhere, one that has nothing yet.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
