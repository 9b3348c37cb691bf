import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { checkShape } from '../front-matter.ts';
import { linkReview } from '../schemas/link-review.ts';

/** A sentence for every file of proposed links that cannot be read, and every finding or response that one names and that is not there. */
export function checkLinks(root: string, findings: ReadonlySet<string>, responses: ReadonlySet<string>): string[] {
  const folder = join(root, 'links');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yml'));
  return names.sort().flatMap((name) => {
    try {
      const { response, proposals } = checkShape(linkReview, parse(readFileSync(join(folder, name), 'utf8')), `links/${name}`);
      const gone = proposals.filter(({ finding }) => !findings.has(finding)).map(({ finding }) => `there is no finding "${finding}"`);
      return [...(responses.has(response) ? [] : [`there is no response "${response}"`]), ...gone].map(
        (problem) => `links/${name}: ${problem}; import the plan again, or delete the entry`,
      );
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
