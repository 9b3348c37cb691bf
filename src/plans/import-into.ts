import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { changeContent } from '../content/change-content.ts';
import { nameFrom } from '../content/entry-name.ts';
import { readFrontMatter, writeFrontMatter } from '../content/front-matter.ts';
import { unusableAt } from '../content/problems-of.ts';
import { readContentFolder } from '../content/read-content-folder.ts';
import { readLinks } from '../content/read-links.ts';
import { readOtherKinds } from '../content/read-other-kinds.ts';
import { stop, UnusableFile } from '../content/unusable-file.ts';
import { limits } from '../documents/limits.ts';
import { findingText } from '../documents/markdown/finding-text.ts';
import { readRegularFile } from '../documents/read-regular-file.ts';
import { isRecommendation } from '../domain/finding-section.ts';
import { isoDay } from '../domain/schemas/dates.ts';
import type { LinkProposal } from '../domain/schemas/link-review.ts';
import { themesHeld } from '../domain/themes-held.ts';
import { readTagger } from '../tagging/read-tagger.ts';
import { type ImportResult, importPlanGuarded } from './import-plan-guarded.ts';
import { linkReviewText } from './settle-links.ts';
import type { PlanDetails } from './to-response.ts';

/** What is given about a plan besides its own text. */
export interface ToImport extends Omit<PlanDetails, 'report'> {
  /** The report that it answers; by default, the partnership's newest with recommendations. */
  report?: string | undefined;
  /** Name of the response's file; by default, made from the plan's. */
  slug?: string | undefined;
  /** Whether an existing response may be overwritten. */
  replace: boolean;
}

export interface ImportedInto extends ImportResult {
  /** The response that was written; absent where the plan has no action, and nothing was. */
  written?: { response: string; links: string };
  /** Links for an editor to settle, with what was answered before. */
  proposals: LinkProposal[];
}

/**
 * Writes a plan's file into a content folder, as a response and links to settle. Call it with the content folder's lock.
 * @throws UnusableFile where the plan, or what is given about it, cannot be used
 */
export async function importInto(root: string, path: string, given: ToImport): Promise<ImportedInto> {
  const { partnership, replace, slug: asked, ...details } = given;
  const { content } = readContentFolder(root);
  if (!content.partnerships.some(({ id }) => id === partnership))
    stop(`there is no partnership ${partnership} in ${root}`, 'give one of the names of the files in partnerships/');
  const recommendations = content.findings.filter(isRecommendation);
  const reports = [...new Set(recommendations.filter((one) => one.partnership === partnership).map(({ report }) => report))].sort();
  const report = given.report ?? reports.at(-1);
  if (!report || !reports.includes(report)) {
    const named = given.report === undefined ? '' : `${given.report} `;
    const todo = reports.length > 0 ? `there is ${reports.join(', ')}` : 'ingest it first';
    return stop(`there is no report ${named}of ${partnership} with recommendations`, todo);
  }
  const { name: slug, problem } = nameFrom(asked ?? basename(path, extname(path)));
  if (problem) stop(problem, asked === undefined ? 'give one with --slug' : 'give another --slug');
  const place = `${partnership}/${slug}`;
  const responsePath = join(root, 'responses', `${place}.md`);
  const linksPath = join(root, 'links', `${place}.yml`);
  // A response that is replaced came to the site when its file did.
  const added = existsSync(responsePath) ? addedIn(readFileSync(responsePath, 'utf8')) : details.added;
  const settled = existsSync(linksPath) ? readLinks(linksPath).links.proposals : undefined;

  const targets = recommendations.filter((one) => one.report === report).map(({ id, body }) => ({ id, text: findingText(body) }));
  const all = readTagger(root);
  const tagger = { ...all, vocabulary: themesHeld(content, all.vocabulary)(report) };
  const { plan, imported } = await ofFile(path, () =>
    importPlanGuarded([
      readRegularFile(path, limits.fileBytes),
      path,
      { ...details, added, partnership, report },
      targets,
      tagger,
      { frameworks: content.frameworks, otherKinds: readOtherKinds(root) },
    ]),
  );
  if (plan.actions.length === 0) return { plan, imported, proposals: [] };
  // What an editor has answered stays answered.
  const proposals = imported.proposals.map((one) => ({
    ...one,
    answer: settled?.find(({ text, finding }) => text === one.text && finding === one.finding)?.answer ?? one.answer,
  }));
  const text = writeFrontMatter(imported.data, imported.body);
  // An identical response was written by this command before it was killed.
  if (existsSync(responsePath) && !replace && readFileSync(responsePath, 'utf8') !== text) {
    stop(`${responsePath} is there already`, 'give another --slug, or --replace');
  }
  const links = proposals.length > 0 ? [{ path: `links/${place}.yml`, text: linkReviewText({ response: place, proposals }) }] : [];
  changeContent(root, { name: place, files: [{ path: `responses/${place}.md`, text }, ...links] });
  return { plan, imported, proposals, written: { response: responsePath, links: linksPath } };
}

/** The day on which a response came to the site, as its file says; nothing where the file says none, or cannot be read. */
function addedIn(text: string): string | undefined {
  try {
    const { added } = readFrontMatter(text).data as { added?: unknown };
    return isoDay.safeParse(added).data;
  } catch (error) {
    if (error instanceof UnusableFile) return undefined;
    throw error;
  }
}

/** Runs something on a file; errors are reported as that file's. */
async function ofFile<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw unusableAt(error, path);
  }
}
