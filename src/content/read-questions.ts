import { join } from 'node:path';
import { type Question, questionFile } from '../domain/schemas/question.ts';
import { projectContent } from './content-folder.ts';
import { readYamlLists } from './read-yaml-lists.ts';

/**
 * Reads what people ask of the record; all files of `content/questions`, in the order of their names.
 * @throws UnusableFile which names every file, line and field that does not fit, and every id that is given twice
 */
export function readQuestions(folder: string = join(projectContent, 'questions')): Question[] {
  const known = new Set<string>();
  return readYamlLists(folder, questionFile, (questions, path, lineOf) =>
    questions.flatMap(({ id }, at) => {
      const isKnown = known.has(id);
      known.add(id);
      const reason = `the question "${id}" is there already`;
      return isKnown ? [{ path, line: lineOf([at, 'id']), reason, todo: 'give it another id, or make one of both' }] : [];
    }),
  );
}
