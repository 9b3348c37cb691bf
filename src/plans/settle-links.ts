import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { changeContent, changingContent } from '../content/change-content.ts';
import { readFrontMatter, writeFrontMatter } from '../content/front-matter.ts';
import { readLinks } from '../content/read-links.ts';
import { readTextFile } from '../content/read-text-file.ts';
import { replaceFile } from '../content/replace-file.ts';
import { UnusableFile } from '../content/unusable-file.ts';
import type { LinkProposal, LinkReview } from '../domain/schemas/link-review.ts';

const header = '# Write yes or no after answer:, then run npm run review -- --links\n';

/** A file of proposals as text. */
export const linkReviewText = (review: LinkReview): string => header + stringify(review, { lineWidth: 0, version: '1.1' });

type Answer = LinkProposal['answer'];

/** A file of proposals, with the response that it is about. */
function readProposals(root: string, path: string) {
  const { links: review } = readLinks(path);
  const responsePath = join(root, 'responses', `${review.response}.md`);
  if (!existsSync(responsePath)) {
    const todo = 'import the plan again, or delete this file';
    throw new UnusableFile({ path, reason: `response: there is no ${responsePath}`, todo });
  }
  return { review, response: readFrontMatter(readTextFile(responsePath), responsePath) };
}

/** The parts of a response that links are written to. */
interface LinkedResponse {
  speaksTo?: { finding: string; inferred?: boolean; asCalled?: string }[];
  actions?: { text: string; speaksTo?: string[] }[];
}

/**
 * A response with the links to which an editor said yes, each marked as our reading. A response that already has them comes back
 * equal.
 * @param path of the proposals
 * @throws UnusableFile where an action is missing or has other words: the proposals are of another version of the plan
 */
function withLinks(response: LinkedResponse, { proposals }: LinkReview, path: string): LinkedResponse {
  const linked = structuredClone(response);
  for (const { action: number, text, finding, answer } of proposals) {
    const action = linked.actions?.[number - 1];
    if (action?.text !== text) {
      const reason = `action ${number} is not “${text}”; import the plan again, or correct the number`;
      throw new UnusableFile({ path, reason });
    }
    if (answer !== 'yes') continue;
    action.speaksTo ??= [];
    if (!action.speaksTo.includes(finding)) action.speaksTo.push(finding);
    linked.speaksTo ??= [];
    if (!linked.speaksTo.some((link) => link.finding === finding)) linked.speaksTo.push({ finding, inferred: true });
  }
  return linked;
}

/** A file's path below a folder, or undefined where it is not below it. */
function pathBelow(root: string, path: string): string | undefined {
  const below = relative(resolve(root), resolve(path));
  return isAbsolute(below) || below.startsWith('..') ? undefined : below.split(sep).join('/');
}

/**
 * Settles the proposals of a file: asks about each without an answer, then writes the answers and turns each yes into a link.
 * @param ask `yes`, `no`, or `''` to leave it; without it, only the answers in the file count
 * @returns how many are linked, refused and open
 * @throws UnusableFile where the file, or the response that it names, cannot be used
 */
export async function settleLinks(
  root: string,
  path: string,
  ask?: (proposal: LinkProposal) => Promise<Answer>,
): Promise<{ yes: number; no: number; open: number }> {
  const key = ({ action, text, finding }: LinkProposal) => JSON.stringify([action, text, finding]);
  const given = new Map<string, Answer>();
  if (ask) {
    const open = readProposals(root, path).review.proposals.filter(({ answer }) => answer === '');
    for (const proposal of open) given.set(key(proposal), await ask(proposal));
  }
  // A person takes time to answer, so the files are read again once nobody else is writing to them.
  return changingContent(root, 'npm run review -- --links', () => {
    const { review, response } = readProposals(root, path);
    const proposals = review.proposals.map((proposal) => ({ ...proposal, answer: proposal.answer || (given.get(key(proposal)) ?? '') }));
    const settled = { ...review, proposals };
    const linked = withLinks(response.data as LinkedResponse, settled, path);
    const files = isDeepStrictEqual(linked, response.data)
      ? []
      : [{ path: `responses/${review.response}.md`, text: writeFrontMatter(linked, response.body) }];
    const own = pathBelow(root, path);
    // Answers kept elsewhere are written first: the links can be made again from them.
    if (own === undefined) replaceFile(path, linkReviewText(settled));
    else files.push({ path: own, text: linkReviewText(settled) });
    changeContent(root, { name: `links/${review.response}`, files });
    const count = (answer: Answer) => proposals.filter((proposal) => proposal.answer === answer).length;
    return { yes: count('yes'), no: count('no'), open: count('') };
  });
}
