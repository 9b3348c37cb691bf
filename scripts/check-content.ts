import { count } from '../src/domain/words/count.ts';
import { checkContentFolder } from './check-content-folder.ts';
import { command } from './command/command.ts';
import { contentToRead } from './command/content-options.ts';
import { sayProblem } from './command/say-problem.ts';

export default await command(import.meta, {
  name: 'check:content',
  does: 'Checks schemas, references, ledger and that generated files are what their sources give; lists all that is wrong.',
  options: { content: contentToRead },
  exitCodes: { 0: 'all in order', 1: 'something is not' },
  run: async ({ content: root }) => {
    const { content, problems, notes, pitfalls, unmeasured } = await checkContentFolder(root);
    for (const { level, file, line, reason, rule, todo } of notes)
      console.warn(sayProblem({ path: file, ...(line ? { line } : {}), reason: `${reason} [${rule}]`, ...(todo ? { todo } : {}) }, level));
    for (const theme of unmeasured) console.warn(sayProblem(theme, 'note', root));
    for (const pitfall of pitfalls) console.warn(sayProblem(pitfall, 'warning'));
    const lines = new Set(problems.map((problem) => sayProblem(problem, 'error', root)));
    for (const line of lines) console.error(line);
    const { reports, findings, responses, followUps, themes, terms } = content;
    console.log(
      `${reports.length} reports, ${findings.length} findings, ${responses.length} responses, ${followUps.length} follow-ups, ` +
        `${themes.length} themes, ${terms.length} terms: ${lines.size === 0 ? 'all in order' : count(lines.size, 'problem')}`,
    );
    return lines.size > 0 ? 1 : 0;
  },
});
