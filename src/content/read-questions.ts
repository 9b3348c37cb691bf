import { join } from 'node:path';
import { type Question, questionFile } from '../domain/schemas/question.ts';
import { checkShape } from './check-shape.ts';
import { namesIn, projectContent } from './content-folder.ts';
import { everyProblem } from './every-problem.ts';
import { readTextFile } from './read-text-file.ts';
import { readYaml } from './read-yaml.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/**
 * Reads what people ask of the record; all files of `content/questions`, in the order of their names.
 * @throws UnusableFile which names every file, line and field that does not fit, and every id that is given twice
 */
export function readQuestions(folder: string = join(projectContent, 'questions')): Question[] {
  const names = namesIn(folder).filter((name) => name.endsWith('.yml'));
  const known = new Set<string>();
  return everyProblem(names.sort(), (name) => {
    const path = join(folder, name);
    const { value, lineOf } = readYaml(readTextFile(path), path);
    const questions = checkShape(questionFile, value, path, lineOf);
    const again = questions.flatMap(({ id }, at): Problem[] => {
      if (!known.has(id)) {
        known.add(id);
        return [];
      }
      return [
        {
          path,
          line: lineOf([at, 'id']),
          reason: `the question "${id}" is there already`,
          todo: 'give it another id, or make one of both',
        },
      ];
    });
    if (again.length > 0) throw new UnusableFile(...again);
    return questions;
  }).flat();
}
