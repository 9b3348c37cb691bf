import { join, resolve } from 'node:path';
import { builtFolder } from '../tests/clients/built-folder.ts';
import type { Client } from '../tests/clients/client.ts';
import { clients } from '../tests/clients/clients.ts';
import { rowOf, tableText } from '../tests/clients/table-text.ts';
import { command } from './command/command.ts';
import { contentToRead } from './command/content-options.ts';
import { list, optional } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';

/** How many wrong items of a client are shown. */
const shown = 5;

export default await command(import.meta, {
  name: 'test:clients',
  does: 'Reads a built site with the programs that other people would use, and counts what each of them reads rightly.',
  takes: { site: optional('SITE', 'the folder of a built site; without it, OUT_DIR or dist') },
  options: {
    client: list('NAME', 'only this one; may be given several times'),
    documents: optional('FOLDER', 'official PDF files, in which quotations are looked up; without it, sources of the content folder'),
    content: contentToRead,
  },
  exitCodes: { 0: 'what must be right is', 1: 'something is not', 2: 'wrong use' },
  run: async ({ site, client, documents, content }) => {
    const chosen = choose(client);
    const folder = builtFolder(resolve(site ?? process.env['OUT_DIR'] ?? 'dist'), documents ?? join(content, 'sources'));
    const rows = [];
    for (const one of chosen) rows.push(rowOf(one, await one.read(folder)));
    console.log(tableText(rows));
    for (const { client, absent } of rows) if (absent) console.log(`note: ${client} was not asked: ${absent}`);
    for (const { client, wrong, isMissed } of rows) {
      const say = isMissed ? console.error : console.log;
      for (const line of wrong.slice(0, shown)) say(`${isMissed ? 'error' : 'note'}: ${client}: ${line}`);
      if (wrong.length > shown) say(`  … and ${wrong.length - shown} more`);
    }
    return rows.some(({ isMissed }) => isMissed) ? 1 : 0;
  },
});

function choose(names: readonly string[]): readonly Client[] {
  const unknown = names.find((name) => !clients.some((client) => client.name === name));
  if (unknown) throw new WrongUse(`there is no client ${unknown}; there are ${clients.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? clients : clients.filter(({ name }) => names.includes(name));
}
