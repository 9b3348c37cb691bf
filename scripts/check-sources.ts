import { progress } from '@clack/prompts';
import { z } from 'zod';
import { requireContentFolder } from '../src/content/content-folder.ts';
import { type SourceAddress, sourceAddresses } from '../src/content/source-addresses.ts';
import { keepSourceAnswers, readSourceAnswers } from '../src/content/source-answers.ts';
import type { SourceAnswer } from '../src/domain/schemas/source-answer.ts';
import { sourceSettled } from '../src/domain/words/source-settled.ts';
import { checkSources, isFresh } from '../src/fetch/check-sources.ts';
import { prober } from '../src/fetch/probe-source.ts';
import { agentName } from './command/agent-name.ts';
import { command } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { flag, read } from './command/declaration.ts';
import { sayProblem } from './command/say-problem.ts';

const timeoutMs = 30_000;
const mirrorAddress = z.url({ protocol: /^https?$/, error: 'an address such as http://127.0.0.1:8080' }).transform((text) => new URL(text));
const wholeNumber = z
  .string()
  .regex(/^\d{1,6}$/, 'a whole number of milliseconds')
  .transform(Number);

const mirrorOfEnvironment = () => (process.env['FETCH_MIRROR'] ? new URL(process.env['FETCH_MIRROR']) : undefined);

/** In the order in which they are said. */
const states = ['gone', 'moved', 'refused', 'unreachable', 'there'] as const satisfies readonly SourceAnswer['state'][];
const heading: Readonly<Record<SourceAnswer['state'], string>> = {
  gone: 'gone',
  moved: 'moved for good',
  refused: 'not checked: the server does not answer us',
  unreachable: 'not reached',
  there: 'there',
};

export default await command(import.meta, {
  name: 'check:sources',
  does:
    'Asks every source’s address in the content whether it is still there, politely, and says which have gone or moved. An answer is kept ' +
    'for seven days in .cache/sources.json of the content folder; npm run review lists what there is to do.',
  options: {
    again: flag('ask all, however lately they were asked'),
    content: contentToWrite,
    mirror: read('URL', 'asks URL/HOST/PATH in place of https://HOST/PATH; without it, FETCH_MIRROR', mirrorAddress.optional()),
    pause: read('MS', 'milliseconds between two requests to a host; without it, 1500', wholeNumber.default(1500)),
    json: flag('print the answers as JSON'),
  },
  exitCodes: { 0: 'none has gone', 1: 'one has gone, or a file cannot be used' },
  run: async ({ content: root, again, mirror = mirrorOfEnvironment(), pause: pauseMs, json }) => {
    requireContentFolder(root);
    const addresses = sourceAddresses(root);
    const known = readSourceAnswers(root);
    const today = new Date().toISOString().slice(0, 10);
    const toAsk = addresses.filter(({ url }) => again || !isFresh(known.get(url), today)).length;
    const bar = process.stderr.isTTY && !json && toAsk > 0 ? progress({ max: toAsk, output: process.stderr }) : undefined;
    bar?.start('Asking');
    const client = prober({ agent: agentName(root), mirror, pauseMs, timeoutMs });
    const answers = await checkSources(client, addresses, known, {
      today,
      again,
      heard: (soFar) => {
        bar?.advance();
        keepSourceAnswers(root, soFar);
      },
    });
    bar?.stop('Asked');
    await client.close();
    const answered = addresses.flatMap((address) => {
      const answer = answers.get(address.url);
      return answer ? [{ ...address, ...answer }] : [];
    });
    const count = Object.fromEntries(states.map((state) => [state, answered.filter((one) => one.state === state).length]));
    if (json) console.log(JSON.stringify({ asked: toAsk, count, sources: answered }, null, 1));
    else {
      for (const state of states) for (const one of answered) if (one.state === state && state !== 'there') sayAnswer(one);
      console.log(
        `${addresses.length} addresses, ${toAsk} asked: ${states.map((state) => `${count[state]} ${heading[state]}`).join(', ')}`,
      );
    }
    return count['gone'] ? 1 : 0;
  },
});

/** One line for each place where the address stands, and what to do. */
function sayAnswer(source: SourceAddress & SourceAnswer): void {
  const level = source.state === 'gone' ? 'error' : source.state === 'moved' ? 'warning' : 'note';
  const [last, ...others] = [...source.places].reverse();
  for (const place of others.reverse()) console.log(sayProblem({ ...place, reason: source.url }, level));
  if (last)
    console.log(sayProblem({ ...last, reason: `${source.url}: ${source.reason ?? source.state}`, todo: sourceSettled(source) }, level));
}
