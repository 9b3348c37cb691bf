import { z } from 'zod';
import { changingContent } from '../src/content/change-content.ts';
import { stop } from '../src/content/unusable-file.ts';
import { webAddress } from '../src/domain/schemas/address.ts';
import { isoDay, partialDate } from '../src/domain/schemas/dates.ts';
import { importInto } from '../src/plans/import-into.ts';
import { importSummary } from '../src/plans/import-summary.ts';
import { command } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { flag, optional, read, required } from './command/declaration.ts';

/** A text that is left blank in the file where it is not given, and that `npm run check` names there. */
const blank = z.string().default('');

const today = () => new Date().toISOString().slice(0, 10);

export default await command(import.meta, {
  name: 'import',
  does: 'Turns a plan into a response, with links to findings proposed. What is not given is left blank in the file, and npm run check names it.',
  takes: { path: required('PLAN', 'a plan or tracker: DOCX, XLSX, ODS, CSV, HTML or PDF with a table of actions') },
  options: {
    partnership: required('ID', 'whose plan it is, such as hertfordshire'),
    date: read('DATE', 'of the plan: a year, month or day, such as 2024-01', partialDate.default('')),
    url: read('URL', 'where it is published', webAddress.default('')),
    title: read('TITLE', 'of the response', blank),
    source: read('TEXT', 'who published it and what it is', blank),
    read: read('DAY', 'on which day it was read; without it, today', isoDay.default(today)),
    added: read(
      'DAY',
      'on which day it came to the site; without it, today, or as a response says that it replaces',
      isoDay.default(today),
    ),
    report: optional('ID', 'whose findings it answers; without it, the partnership’s newest with recommendations'),
    slug: optional('NAME', 'of the file content/responses/<partnership>/<slug>.md; without it, made from the plan’s file name'),
    'one-list': flag('the plan’s “Priority 4” counts priority actions first and then areas for improvement'),
    replace: flag(
      'write over a response that is there; answers to proposed links are kept, and made links again by npm run review -- --links',
    ),
    content: contentToWrite,
    json: flag('print one JSON object instead of lines'),
  },
  run: async ({ path, content, url, source, read: day, title, date, json, 'one-list': oneList, ...asked }) => {
    const details = { ...asked, title, date, oneList, source: { url, title: source, read: day } };
    const { plan, imported, proposals, written } = await changingContent(content, 'npm run import', () =>
      importInto(content, path, details),
    );
    const summary = importSummary(plan, imported);
    if (!written) {
      for (const line of summary) console.error(line);
      return stop(`${path}: no table names a column of actions; nothing is written`, 'name the columns, such as Action, Lead, By when');
    }
    if (json) {
      console.log(JSON.stringify({ ...written, plan, ...imported, proposals }, null, 1));
      return 0;
    }
    for (const line of [`wrote ${written.response}`, ...summary]) console.log(line);
    const blanks = Object.entries({ title, date, 'sources: url': url, 'sources: title': source }).filter(([, value]) => !value);
    if (blanks.length > 0) console.log(`To fill in: ${blanks.map(([name]) => name).join(', ')}`);
    if (proposals.length > 0) console.log(`Answer in ${written.links}, or one by one: npm run review -- --links`);
    return 0;
  },
});
