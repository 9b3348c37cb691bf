import { HtmlValidate } from 'html-validate';
import { type Client, readFiles } from './client.ts';
import { htmlRules } from './html-rules.ts';

/** Pages, by html-validate: one in so many where there are many, as each takes its time. */
export const htmlValidate: Client = {
  name: 'html-validate',
  reads: 'pages',
  source: 'npm',
  read: async (site) => {
    const validator = new HtmlValidate(htmlRules);
    return readFiles(site.matching(/\.html$/), async (file) => {
      const { results } = await validator.validateString(site.text(file), file);
      const [first] = results.flatMap(({ messages }) => messages);
      return first && `${first.message} [${first.ruleId}] ${first.selector ?? ''}`;
    });
  },
};
