import { isCancel, text } from '@clack/prompts';
import { issueWords } from '../src/content/issue-words.ts';
import { type SiteFacts, siteFacts } from '../src/domain/schemas/site.ts';

const fields = Object.keys(siteFacts.shape) as (keyof SiteFacts)[];

/**
 * Asks on a terminal for what is not known of who runs the site.
 * @returns undefined where the questions were broken off
 */
export async function askSite(known: Partial<SiteFacts>): Promise<Partial<SiteFacts> | undefined> {
  const answers: Partial<SiteFacts> = { ...known };
  for (const field of fields) {
    if (known[field] !== undefined) continue;
    const schema = siteFacts.shape[field];
    const isOptional = schema.safeParse(undefined).success;
    const answer = await text({
      message: `${schema.description}${isOptional ? ' (Enter to leave out)' : ''}`,
      validate: (given) => {
        if (!given && isOptional) return undefined;
        const [issue] = schema.safeParse(given ?? '', { error: issueWords }).error?.issues ?? [];
        return issue && (/^an? /.test(issue.message) ? `Give ${issue.message}` : issue.message);
      },
    });
    if (isCancel(answer)) return undefined;
    if (answer) answers[field] = answer;
  }
  return answers;
}
