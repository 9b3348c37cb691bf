import { isCancel, note, select } from '@clack/prompts';
import { problemsOf } from '../src/content/problems-of.ts';
import { readContentFolder } from '../src/content/read-content-folder.ts';
import { linkFiles } from '../src/content/read-links.ts';
import type { LinkProposal } from '../src/domain/schemas/link-review.ts';
import { settleLinks } from '../src/plans/settle-links.ts';
import { sayProblem } from './command/say-problem.ts';

/** Exit code of Ctrl-C, which a question takes as a key. */
const interrupted = 130;

/**
 * Settles proposed links and says what came of it.
 * @param files of proposals; all of the content folder where there are none
 * @returns exit code: 1 where a file could not be used; that of Ctrl-C where the questions were broken off: answers given until then are kept
 */
export async function reviewLinks(root: string, files: readonly string[]): Promise<number> {
  const bodies = new Map(readContentFolder(root).content.findings.map(({ id, body }) => [id, body]));
  let stopped = false;
  async function ask({ text, finding, score, words }: LinkProposal): Promise<LinkProposal['answer']> {
    if (stopped) return '';
    note(`${text}\n\n${finding}: ${bodies.get(finding) ?? 'there is no such finding'}\n\n${score.toFixed(2)}  ${words.join(', ')}`);
    const answer = await select({
      message: 'Does the action answer the finding?',
      options: [
        { value: 'yes' as const, label: 'Yes' },
        { value: 'no' as const, label: 'No' },
        { value: '' as const, label: 'Leave it open' },
      ],
    });
    if (!isCancel(answer)) return answer;
    stopped = true;
    return '';
  }
  let code = 0;
  const paths = files.length > 0 ? files : linkFiles(root);
  if (paths.length === 0) console.log('No links are proposed.');
  for (const path of paths) {
    try {
      const { yes, no, open } = await settleLinks(root, path, process.stdin.isTTY ? ask : undefined);
      console.log(`${path}: ${yes} linked, ${no} refused, ${open} open`);
    } catch (error) {
      const problems = problemsOf(error, path);
      if (!problems) throw error;
      for (const problem of problems) console.error(sayProblem(problem));
      code = 1;
    }
  }
  return stopped ? interrupted : code;
}
