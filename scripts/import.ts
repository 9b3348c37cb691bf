import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { changeContent, changingContent } from '../src/content/change-content.ts';
import { nameFrom } from '../src/content/entry-name.ts';
import { writeFrontMatter } from '../src/content/front-matter.ts';
import { unusableAt } from '../src/content/problems-of.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { readLinks } from '../src/content/read-links.ts';
import { limits } from '../src/documents/limits.ts';
import { findingText } from '../src/documents/markdown/finding-text.ts';
import { readRegularFile } from '../src/documents/read-regular-file.ts';
import { withoutInvisible } from '../src/documents/without-invisible.ts';
import { webAddress } from '../src/domain/schemas/address.ts';
import { isoDay, partialDate } from '../src/domain/schemas/dates.ts';
import { importPlanGuarded } from '../src/plans/import-plan-guarded.ts';
import { importSummary } from '../src/plans/import-summary.ts';
import { linkReviewText } from '../src/plans/settle-links.ts';
import { readTagger } from '../src/tagging/read-tagger.ts';
import { command, stop } from './command/command.ts';
import { contentToWrite } from './command/content-options.ts';
import { flag, type Given, optional, read, required } from './command/declaration.ts';

/** A text that is left blank in the file where it is not given, and that `npm run check` names there. */
const blank = z.string().default('');

const options = {
  partnership: required('ID', 'whose plan it is, such as hertfordshire'),
  date: read('DATE', 'of the plan: a year, month or day, such as 2024-01', partialDate.default('')),
  url: read('URL', 'where it is published', webAddress.default('')),
  title: read('TITLE', 'of the response', blank),
  source: read('TEXT', 'who published it and what it is', blank),
  read: read(
    'DAY',
    'on which day it was read; without it, today',
    isoDay.default(() => new Date().toISOString().slice(0, 10)),
  ),
  report: optional('ID', 'whose findings it answers; without it, the partnership’s newest with recommendations'),
  slug: optional('NAME', 'of the file content/responses/<partnership>/<slug>.md; without it, made from the plan’s file name'),
  'one-list': flag('the plan’s “Priority 4” counts priority actions first and then areas for improvement'),
  replace: flag(
    'write over a response that is there; answers to proposed links are kept, and made links again by npm run review -- --links',
  ),
  content: contentToWrite,
  json: flag('print one JSON object instead of lines'),
};
type Values = Given<typeof options>;

export default await command(import.meta, {
  name: 'import',
  does: 'Turns a plan into a response, with links to findings proposed. What is not given is left blank in the file, and npm run check names it.',
  takes: { plan: required('PLAN', 'a plan or tracker: DOCX, XLSX, ODS, CSV, HTML or PDF with a table of actions') },
  options,
  run: async ({ plan, ...values }) => {
    await changingContent(values.content, 'npm run import', () => importInto(plan, values));
  },
});

async function importInto(path: string, values: Values): Promise<void> {
  const { content: root, partnership } = values;
  const { content } = readContentFolder(root);
  if (!content.partnerships.some(({ id }) => id === partnership))
    stop(`there is no partnership ${partnership} in ${root}`, 'give one of the names of the files in partnerships/');
  const recommendations = content.findings.filter(({ section }) => section === 'priority-action' || section === 'improvement-area');
  const reports = [...new Set(recommendations.filter((one) => one.partnership === partnership).map(({ report }) => report))].sort();
  const report = values.report ?? reports.at(-1);
  if (!report || !reports.includes(report)) {
    const named = values.report === undefined ? '' : `${values.report} `;
    stop(
      `there is no report ${named}of ${partnership} with recommendations`,
      reports.length > 0 ? `there is ${reports.join(', ')}` : 'ingest it first',
    );
  }
  const { name: slug, problem } = nameFrom(values.slug ?? basename(path, extname(path)));
  if (problem) stop(problem, values.slug === undefined ? 'give one with --slug' : 'give another --slug');
  const place = `${partnership}/${slug}`;
  const responsePath = join(root, 'responses', `${place}.md`);
  const linksPath = join(root, 'links', `${place}.yml`);
  const settled = existsSync(linksPath) ? readLinks(linksPath).links.proposals : undefined;

  const targets = recommendations.filter((one) => one.report === report).map(({ id, body }) => ({ id, text: findingText(body) }));
  const details = {
    partnership,
    report,
    title: values.title,
    date: values.date,
    source: { url: values.url, title: values.source, read: values.read },
    oneList: values['one-list'],
  };
  const tagger = readTagger(root);
  const { plan, imported } = await ofFile(path, () =>
    importPlanGuarded([readRegularFile(path, limits.fileBytes), path, details, targets, tagger]),
  );
  const printable = (text: string) => withoutInvisible(text);
  if (plan.actions.length === 0) {
    for (const line of importSummary(plan, imported)) console.error(printable(line));
    stop(`${path}: no table names a column of actions; nothing is written`, 'name the columns, such as Action, Lead, By when');
  }
  // What an editor has answered stays answered.
  const proposals = imported.proposals.map((one) => ({
    ...one,
    answer: settled?.find(({ text, finding }) => text === one.text && finding === one.finding)?.answer ?? one.answer,
  }));
  const text = writeFrontMatter(imported.data, imported.body);
  // The very same response is what this command wrote before it was killed.
  if (existsSync(responsePath) && !values.replace && readFileSync(responsePath, 'utf8') !== text) {
    stop(`${responsePath} is there already`, 'give another --slug, or --replace');
  }
  const links = proposals.length > 0 ? [{ path: `links/${place}.yml`, text: linkReviewText({ response: place, proposals }) }] : [];
  changeContent(root, { name: place, files: [{ path: `responses/${place}.md`, text }, ...links] });
  const blanks = Object.entries({
    title: values.title,
    date: values.date,
    'sources: url': values.url,
    'sources: title': values.source,
  }).filter(([, value]) => !value);
  if (values.json) console.log(JSON.stringify({ response: responsePath, links: linksPath, plan, ...imported, proposals }, null, 1));
  else {
    console.log(`wrote ${responsePath}`);
    for (const line of importSummary(plan, imported)) console.log(printable(line));
    if (blanks.length > 0) console.log(`To fill in: ${blanks.map(([name]) => name).join(', ')}`);
    if (proposals.length > 0) console.log(`Answer in ${linksPath}, or one by one: npm run review -- --links`);
  }
}

/** Does something with a file; what is wrong with it is said of that file. */
async function ofFile<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw unusableAt(error, path);
  }
}
