import { z } from 'zod';
import { changingContent } from '../src/content/change-content.ts';
import { newEntries, newEntryKinds } from '../src/content/templates/new-entry.ts';
import { siteFacts } from '../src/domain/schemas/site.ts';
import { askSite } from './ask-site.ts';
import { command } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { list, optional, read } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';

export default await command(import.meta, {
  name: 'new',
  does: 'Writes a file with what is known filled in and the rest blank, such as content/responses/hertfordshire/winter-update.md.',
  takes: {
    kind: read('KIND', `what to make: ${newEntryKinds.join(', ')}`, z.enum(newEntryKinds)),
    names: list(
      'NAME',
      newEntryKinds
        .flatMap((kind) => (newEntries[kind].names.length > 0 ? `of a ${kind}: ${newEntries[kind].names.join(' ')}` : []))
        .join('; '),
    ),
  },
  options: {
    report: optional('ID', 'whose findings it speaks to; without it, the partnership’s newest'),
    runBy: read('NAME', `of a site: ${siteFacts.shape.runBy.description}`, siteFacts.shape.runBy.optional()),
    contact: read('URL', `of a site: ${siteFacts.shape.contact.description}`, siteFacts.shape.contact.optional()),
    repository: read('URL', `of a site: ${siteFacts.shape.repository.description}`, siteFacts.shape.repository),
    address: read('URL', `of a site: ${siteFacts.shape.address.description}`, siteFacts.shape.address),
    about: read('TEXT', `of a site: ${siteFacts.shape.about.description}`, siteFacts.shape.about),
    content: contentToWrite,
  },
  run: async ({ kind, names, report, content, ...facts }) => {
    const wanted = newEntries[kind];
    const surplus = names[wanted.names.length];
    if (surplus !== undefined) throw new WrongUse(`"${surplus}" is one argument too many`);
    const missing = wanted.names.find((_, index) => !names[index]);
    if (missing !== undefined) throw new WrongUse(`${missing} is missing: a ${kind} wants ${wanted.names.join(' and ')}`);
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const [first] = Object.keys(given);
    if (kind !== 'site' && first) throw new WrongUse(`--${first} is for npm run new -- site`);
    const known = kind === 'site' && process.stdin.isTTY ? await askSite(given) : given;
    if (!known) return 130;
    const path = await changingContent(content, 'npm run new', () => wanted.make(content, names, { report, ...known }));
    console.log(`wrote ${path}\nFill in what is blank, then run npm run check.`);
    return 0;
  },
});
