import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { checkShape, FrontMatterError, readFrontMatter, writeFrontMatter } from '../front-matter.ts';
import { replaceFile } from '../ingest/write.ts';
import { type LinkProposal, type LinkReview, linkReview } from '../schemas/link-review.ts';
import { applyLinks, type LinkedResponse } from './apply-links.ts';

const header = '# Write yes or no after answer:, then run npm run review -- --links\n';

/** A file of proposals as text. */
export const linkReviewText = (review: LinkReview): string => header + stringify(review, { lineWidth: 0, version: '1.1' });

/** Files of proposals below a content folder, in order. */
export function linkFiles(root: string): string[] {
  const folder = join(root, 'links');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Settles the proposals of one file: asks for each that has no answer, writes the answers, and makes those with yes links.
 * @param ask `yes`, `no`, or `''` to leave it; without it, only the answers in the file count
 * @returns how many are linked, refused and open
 * @throws FrontMatterError where the file, or the response that it names, cannot be used
 */
export async function settleLinks(
  root: string,
  path: string,
  ask?: (proposal: LinkProposal) => Promise<LinkProposal['answer']>,
): Promise<{ yes: number; no: number; open: number }> {
  const review = checkShape(linkReview, parse(readFileSync(path, 'utf8')), path);
  const responsePath = join(root, 'responses', `${review.response}.md`);
  if (!existsSync(responsePath)) throw new FrontMatterError(`${path}: response: there is no ${responsePath}`);
  const { data, body } = readFrontMatter(readFileSync(responsePath, 'utf8'));
  const proposals: LinkProposal[] = [];
  for (const proposal of review.proposals) {
    proposals.push(ask && proposal.answer === '' ? { ...proposal, answer: await ask(proposal) } : proposal);
  }
  const settled = { ...review, proposals };
  try {
    const linked = applyLinks(data as LinkedResponse, settled);
    if (!isDeepStrictEqual(linked, data)) replaceFile(responsePath, writeFrontMatter(linked, body));
  } catch (error) {
    throw new FrontMatterError(`${path}: ${(error as Error).message}`);
  }
  replaceFile(path, linkReviewText(settled));
  const count = (answer: LinkProposal['answer']) => proposals.filter((proposal) => proposal.answer === answer).length;
  return { yes: count('yes'), no: count('no'), open: count('') };
}
