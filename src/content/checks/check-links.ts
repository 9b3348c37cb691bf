import { join } from 'node:path';
import { namesIn } from '../content-folder.ts';
import { collectProblems } from '../every-problem.ts';
import { readLinks } from '../read-links.ts';
import type { Problem } from '../unusable-file.ts';

/** Every file of proposed links that cannot be read, and every finding or response that one names and that is not there. */
export function checkLinks(root: string, findings: ReadonlySet<string>, responses: ReadonlySet<string>): Problem[] {
  const folder = join(root, 'links');
  const names = namesIn(folder, true).filter((name) => name.endsWith('.yml'));
  return collectProblems(names.sort(), (name): Problem[] => {
    const path = join(folder, name);
    const { links, lineOf } = readLinks(path);
    const { response, proposals } = links;
    const place = name.slice(0, -'.yml'.length).replaceAll('\\', '/');
    if (response !== place) {
      const reason = `response: expected "${place}", which is where the file stands, but found "${response}"`;
      return [{ path, line: lineOf(['response']), reason, todo: 'correct it, or move the file' }];
    }
    const gone = (what: string, id: string, ...field: PropertyKey[]): Problem => ({
      path,
      line: lineOf(field),
      reason: `there is no ${what} "${id}"`,
      todo: 'import the plan again, or delete the entry',
    });
    return [
      ...(responses.has(response) ? [] : [gone('response', response, 'response')]),
      ...proposals.flatMap(({ finding }, index) =>
        findings.has(finding) ? [] : [gone('finding', finding, 'proposals', index, 'finding')],
      ),
    ];
  });
}
