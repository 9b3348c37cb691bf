import { AstroError } from 'astro/errors';
import { problemsOf } from '../problems-of.ts';
import { reasonText } from '../unusable-file.ts';

/**
 * Reads content for a build.
 * @throws AstroError in place of an error that a person can settle: what is wrong and where as its message, what to do as its
 * hint, and no lines of this program, which would not help
 */
export async function forBuild(read: () => void | Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    const todos = new Set(problems.flatMap(({ todo }) => todo ?? []));
    const said = new AstroError(problems.map(reasonText).join('\n'), [...todos].join('\n'));
    said.stack = `${said.name}: ${said.message}`;
    throw said;
  }
}
