import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { namesIn } from '../src/content/content-folder.ts';
import { count } from '../src/domain/words/count.ts';
import { command } from './command/command.ts';
import { list } from './command/declaration.ts';
import { sayProblem } from './command/say-problem.ts';

const folder = resolve(import.meta.dirname, '../.github/workflows');

export default await command(import.meta, {
  name: 'check:workflows',
  does: 'Checks GitHub workflows with GitHub’s own reader of them; lists all that it would refuse or not understand.',
  takes: { files: list('FILE', 'workflows; without one, all of the project') },
  options: {},
  exitCodes: { 0: 'all in order', 1: 'something is not' },
  run: async ({ files }) => {
    const { workflowProblems } = await import('./workflows/workflow-problems.ts');
    const paths = files.length > 0 ? files : namesIn(folder, true).map((name) => join(folder, name));
    const problems = (await Promise.all(paths.map((path) => workflowProblems(path, readFileSync(path, 'utf8'))))).flat();
    for (const problem of problems) console.error(sayProblem(problem));
    console.log(`${count(paths.length, 'workflow')}: ${problems.length === 0 ? 'all in order' : count(problems.length, 'problem')}`);
    return problems.length > 0 ? 1 : 0;
  },
});
