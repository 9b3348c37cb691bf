import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkAdded } from '../src/content/checks/check-added.ts';
import { checkEvidence } from '../src/content/checks/check-evidence.ts';
import { checkFrameworks } from '../src/content/checks/check-frameworks.ts';
import { checkLedger } from '../src/content/checks/check-ledger.ts';
import { checkLinks } from '../src/content/checks/check-links.ts';
import { checkNames } from '../src/content/checks/check-names.ts';
import { checkReviews } from '../src/content/checks/check-reviews.ts';
import { checkYaml } from '../src/content/checks/check-yaml.ts';
import { contentFiles, inspectionsFile, requireContentFolder, sharedFile } from '../src/content/content-folder.ts';
import { readFetched } from '../src/content/fetched-table.ts';
import { lineOf } from '../src/content/front-matter.ts';
import { type Dangling, danglingReferences, danglingText } from '../src/content/index/check-references.ts';
import { problemsOf } from '../src/content/problems-of.ts';
import { readAreaTiles } from '../src/content/read-area-tiles.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { readDiscovery } from '../src/content/read-discovery.ts';
import { ledgerFile } from '../src/content/read-ledger-file.ts';
import { readLexicon } from '../src/content/read-lexicon.ts';
import { readQuestions } from '../src/content/read-questions.ts';
import { readSite } from '../src/content/read-site.ts';
import { readTextFile } from '../src/content/read-text-file.ts';
import type { Problem } from '../src/content/unusable-file.ts';
import type { ContentValues } from '../src/domain/content-values.ts';
import { checkGenerated } from '../src/ingest/check-generated.ts';
import type { Note } from '../src/ingest/read-report.ts';
import { sharedNames } from '../src/site/checks/shared-names.ts';
import { checkTagger } from '../src/tagging/check-tagger.ts';

/** What is checked, and what is wrong with it. */
export interface ContentChecked {
  content: ContentValues;
  problems: Problem[];
  /** What reading the sources anew had to say. */
  notes: readonly Note[];
  /** Values that are read otherwise than they were written; paths are below the folder. */
  pitfalls: readonly Problem[];
  /** Themes of which the tagger's figures say nothing. */
  unmeasured: readonly Problem[];
}

/** Folders of what an id may name. */
const kinds = {
  theme: 'themes',
  term: 'terms',
  partnership: 'partnerships',
  report: 'reports',
  finding: 'findings',
  framework: 'frameworks',
} as const;

/**
 * Checks schemas, references, ledger and that generated files are what their sources give.
 * @throws UnusableFile where there is no content folder
 */
export async function checkContentFolder(root: string): Promise<ContentChecked> {
  requireContentFolder(root);
  const { content, problems } = readContentFolder(root);
  const { findings, responses, followUps, terms, ledger } = content;
  let notes: readonly Note[] = [];
  let pitfalls: readonly Problem[] = [];
  let unmeasured: readonly Problem[] = [];
  /** What one check finds; where a file keeps it from its work, what is wrong with that file, and the other checks go on. */
  const found = async (look: () => readonly Problem[] | Promise<readonly Problem[]>): Promise<void> => {
    try {
      problems.push(...(await look()));
    } catch (error) {
      const met = problemsOf(error);
      if (!met) throw error;
      problems.push(...met);
    }
  };
  const unread = new Set(problems.map(({ path }) => path));
  await found(() => dangling(root, content, unread));
  await found(() => checkFrameworks(content.frameworks));
  // Without a ledger that can be read, every finding would be missing from it.
  if (!unread.has(ledgerFile(root))) {
    const ids = contentFiles(root, 'findings').map(({ id }) => id);
    await found(() => checkLedger(ledger, ids, content.versions).map((reason) => ({ reason })));
    await found(() => checkLinks(root, new Set(ledger.map(({ id }) => id)), new Set(responses.map(({ id }) => id))));
  }
  await found(() => checkNames(root, new Set(contentFiles(root, 'partnerships').map(({ id }) => id))));
  await found(() => {
    readLexicon();
    return [];
  });
  await found(() => {
    readQuestions();
    return [];
  });
  await found(() => {
    const path = sharedFile(root, 'map.csv');
    readAreaTiles(readTextFile(path), path);
    return [];
  });
  await found(() => {
    readDiscovery(root);
    return [];
  });
  await found(() => {
    readFetched(root);
    return [];
  });
  await found(() => {
    readSite(root);
    return [];
  });
  await found(() => sharedNames(terms).map((one) => placed(root, one)));
  const today = new Date().toISOString().slice(0, 10);
  await found(() => checkAdded([...responses, ...followUps], today).map((one) => ({ ...placed(root, one), todo: one.todo })));
  await found(() => checkReviews(root, content));
  await found(() => {
    const tagger = checkTagger(root);
    unmeasured = tagger.notes;
    return tagger.problems;
  });
  await found(() => findings.flatMap(checkEvidence).map((reason) => ({ reason })));
  await found(async () => {
    const generated = await checkGenerated(root);
    notes = generated.notes.filter(({ level }) => level !== 'info');
    return generated.problems;
  });
  await found(() => {
    const yaml = checkYaml(root);
    pitfalls = yaml.pitfalls;
    return yaml.problems;
  });
  return { content, problems, notes, pitfalls, unmeasured };
}

/** Every id that leads nowhere, with its line. Where a file cannot be read, it is said of that file alone, and not of all that name it. */
function dangling(root: string, content: ContentValues, unread: ReadonlySet<string | undefined>): Problem[] {
  const files = new Map(Object.entries(kinds).map(([what, kind]) => [what, new Set(contentFiles(root, kind).map(({ id }) => id))]));
  const isUnknown = ({ what, id }: Dangling) =>
    files.get(what)?.has(id) ||
    (what === 'finding' && unread.has(ledgerFile(root))) ||
    (what === 'report' && unread.has(inspectionsFile(root)));
  return danglingReferences(content)
    .filter((one) => !isUnknown(one))
    .map((one) => placed(root, { ...one, reason: danglingText(one) }));
}

/** What is wrong with a field of a file below the content folder, or of one that the project keeps for all folders, with its line. */
function placed(root: string, { file, field, reason }: Pick<Dangling, 'file' | 'field'> & { reason: string }): Problem {
  const path = file.startsWith('terms/') ? sharedFile(root, file) : join(root, file);
  const line = existsSync(path) ? lineOf(readTextFile(path), field, file.endsWith('.yml')) : undefined;
  return { path, ...(line ? { line } : {}), reason };
}
