import { join } from 'node:path';
import type { z } from 'zod';
import { checkShape } from './check-shape.ts';
import { namesIn } from './content-folder.ts';
import { everyProblem } from './every-problem.ts';
import { readTextFile } from './read-text-file.ts';
import { type Placed, readYaml } from './read-yaml.ts';
import { type Problem, UnusableFile } from './unusable-file.ts';

/**
 * Reads all YAML files of a folder, each a list, in the order of their names.
 * @param look tells what else is wrong with a file's list
 * @throws UnusableFile which names every file, line and field that does not fit
 */
export function readYamlLists<T>(
  folder: string,
  schema: z.ZodType<T[]>,
  look: (list: T[], path: string, lineOf: Placed['lineOf']) => Problem[] = () => [],
): T[] {
  const names = namesIn(folder).filter((name) => name.endsWith('.yml'));
  return everyProblem(names.sort(), (name) => {
    const path = join(folder, name);
    const { value, lineOf } = readYaml(readTextFile(path), path);
    const list = checkShape(schema, value, path, lineOf);
    const problems = look(list, path, lineOf);
    if (problems.length > 0) throw new UnusableFile(...problems);
    return list;
  }).flat();
}
