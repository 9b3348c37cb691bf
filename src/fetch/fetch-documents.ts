import { join } from 'node:path';
import { changeContent, changingContent } from '../content/change-content.ts';
import { namesIn } from '../content/content-folder.ts';
import { fetchedFile, fetchedText, readFetched } from '../content/fetched-table.ts';
import { problemsOf } from '../content/problems-of.ts';
import { reasonText } from '../content/unusable-file.ts';
import { sha256 } from '../domain/ledger/fingerprint.ts';
import { type Fetched, fetched } from '../domain/schemas/fetched.ts';
import type { Inspection } from '../domain/schemas/inspection.ts';
import { documentProblem } from './document-problem.ts';
import type { Told } from './failure.ts';
import type { Answer, Asks } from './polite-client.ts';
import { type Standing, sourceFiles, sourceName, standingAt } from './source-place.ts';

/** What became of one official document. */
export interface Fetch {
  /** Folder below `sources`. */
  id: string;
  url: string;
  /** `new`: there was none, or a restated report only; `failed`: what was here is kept. */
  state: 'new' | 'changed' | 'unchanged' | 'failed';
  /** Where it failed. */
  told?: Told;
}

/** A document that is to be asked for, with what is here already. */
export interface Wanted {
  id: string;
  inspection: Inspection;
  standing?: Standing;
  /** Why it is not asked for. */
  told?: Told;
}

const name = 'npm run fetch';

/** Every official document that the table of inspections names, in its order, with what is here of it. */
export function wantedDocuments(root: string, inspections: readonly Inspection[]): Wanted[] {
  const names = namesIn(join(root, 'sources'));
  const ids = new Map<string, Inspection>();
  const urls = new Map<string, Inspection>();
  return inspections.map((inspection) => {
    const id = sourceName(inspection, names);
    const refused = (reason: string, todo: string): Wanted => ({ id, inspection, told: { reason, todo } });
    const other = urls.get(inspection.url) ?? ids.get(id);
    if (other) {
      const alike = other.url === inspection.url ? 'address' : 'report';
      return refused(
        `it has the same ${alike} as the inspection of ${other.area} published ${other.published}`,
        'correct one of the two in inspections.csv',
      );
    }
    urls.set(inspection.url, inspection);
    ids.set(id, inspection);
    try {
      const standing = standingAt(root, id);
      return { id, inspection, ...(standing ? { standing } : {}) };
    } catch (error) {
      const [problem] = problemsOf(error) ?? [];
      if (!problem) throw error;
      return refused(reasonText(problem), problem.todo ?? 'correct it');
    }
  });
}

/**
 * Asks for documents one after the other, and puts each that is new or has changed in its folder, all or nothing, with the row of
 * `fetched.csv` that goes with it. Nothing that is here is lost by what a server does.
 * @param root the content folder
 * @param today ISO day
 * @param onDone called after each
 * @returns what became of each, in order
 */
export async function fetchDocuments(
  root: string,
  client: Asks,
  wanted: readonly Wanted[],
  today: string,
  onDone: (one: Fetch) => void = () => {},
): Promise<Fetch[]> {
  const rows = readFetched(root);
  const owners = new Map(wanted.flatMap(({ id, standing }) => (standing?.sha256 ? [[standing.sha256, id] as const] : [])));
  let text = fetchedText(rows.values());
  const done: Fetch[] = [];
  for (const one of wanted) {
    const { id, inspection, standing, told } = one;
    const { url } = inspection;
    const finish = (state: Fetch['state'], why?: Told) => {
      const fetch: Fetch = { id, url, state, ...(why ? { told: why } : {}) };
      done.push(fetch);
      onDone(fetch);
    };
    if (told) {
      finish('failed', told);
      continue;
    }
    const row = rows.get(url);
    const isHere =
      row?.sha256 !== undefined && row.sha256 === standing?.sha256 && standing.source.sha256 === row.sha256 && standing.source.url === url;
    const answer = await client.ask(url, isHere ? row : {});
    const judged = judge(answer, one, owners);
    rows.set(url, rowOf(row, url, answer, judged, today));
    const whole = fetchedText(rows.values());
    const files = judged.bytes ? sourceFiles(id, inspection, judged.bytes, standing, today) : [];
    if (whole !== text || files.length > 0) {
      await changingContent(root, name, () => {
        changeContent(root, { name: `fetch-${id}`, files: [...files, { path: fetchedFile, text: whole }] });
      });
      text = whole;
    }
    if (judged.sha256) owners.set(judged.sha256, id);
    finish(judged.state, judged.told);
  }
  return done;
}

interface Judged {
  state: Fetch['state'];
  told?: Told;
  /** What is to be written. */
  bytes?: Uint8Array;
  /** Of the document that came and was taken for this report's. */
  sha256?: string;
}

function judge(answer: Answer, { id, inspection, standing }: Wanted, owners: ReadonlyMap<string, string>): Judged {
  if (answer.state === 'unchanged') return { state: 'unchanged' };
  if (answer.state === 'failed') return { state: 'failed', told: { reason: answer.reason, todo: answer.todo } };
  if (answer.state === 'gone') {
    const todo = 'look for its present address, and correct it in inspections.csv; what is here is kept';
    return { state: 'failed', told: { reason: `the server has it no longer (${answer.status})`, todo } };
  }
  const problem = documentProblem(answer.bytes);
  if (problem) return { state: 'failed', told: problem };
  const digest = sha256(answer.bytes);
  const owner = owners.get(digest);
  if (owner !== undefined && owner !== id) {
    const todo = 'look at both addresses in a browser, and correct the one that is wrong in inspections.csv';
    return { state: 'failed', told: { reason: `the document that came is that of ${owner}, byte for byte`, todo } };
  }
  const isSame = digest === standing?.sha256 && digest === standing.source.sha256;
  if (isSame && standing.source.url === inspection.url) return { state: 'unchanged', sha256: digest };
  return { state: standing?.sha256 ? 'changed' : 'new', bytes: answer.bytes, sha256: digest };
}

/** What is to be remembered of an address; where it gave no document, what was known of the one that is here stays. */
function rowOf(before: Fetched | undefined, url: string, answer: Answer, { state, sha256: digest }: Judged, today: string): Fetched {
  if (answer.state === 'gone') return { ...before, url, answer: 'gone' };
  if (answer.state === 'failed') return { ...before, url, answer: 'failed' };
  if (state === 'failed') return { ...before, url, answer: 'refused' };
  if (answer.state === 'unchanged') return { ...before, url, asked: today, answer: 'document' };
  const { etag, lastModified } = fetched.shape;
  return {
    url,
    etag: etag.safeParse(answer.etag).data,
    lastModified: lastModified.safeParse(answer.lastModified).data,
    sha256: digest,
    asked: today,
    answer: 'document',
  };
}
