import { stringify } from 'yaml';
import { type SiteFacts, siteFacts } from '../../domain/schemas/site.ts';

/** The file that says who runs the site, with what is known filled in; a field that may be left out stands behind a # until it is. */
export function siteTemplate(known: Partial<SiteFacts>): string {
  const fields = Object.keys(siteFacts.shape) as (keyof SiteFacts)[];
  const lines = fields.flatMap((field) => {
    const schema = siteFacts.shape[field];
    const value = known[field];
    const line = stringify({ [field]: value ?? '' }, { version: '1.1', lineWidth: 0 }).trim();
    return [`# ${schema.description}`, value === undefined && schema.safeParse(undefined).success ? `# ${line}` : line];
  });
  return `${lines.join('\n')}\n`;
}
