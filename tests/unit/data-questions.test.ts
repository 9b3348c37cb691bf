import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { answerInColumns } from '../../scripts/data/answer-text.ts';
import { askData } from '../../scripts/data/ask-data.ts';
import { siteData } from '../../scripts/data/site-data.ts';
import { projectContent } from '../../src/content/content-folder.ts';
import { indexContent } from '../../src/content/index/index-content.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { project } from '../commands/run-command.ts';
import { builtData, needsDuckDB } from '../data-site.ts';

const page = join(project, 'docs/data.md');
const questions = /(?<=```sh\nnpm run -s data -- --sql "\n)([^"]+)"\n```\n\n```\n([^`]*)```/g;

test('the answers in docs/data.md are those that the project’s own content gives', needsDuckDB, async (t) => {
  const data = await siteData(builtData(t, indexContent(readContentFolder(projectContent).content)));
  const text = readFileSync(page, 'utf8');
  const answers: string[] = [];
  for (const [, sql = ''] of text.matchAll(questions)) answers.push(answerInColumns(await askData(data, sql)));
  assert.equal(answers.length, 7);
  const asked = text.replaceAll(questions, (_, sql) => `${sql}"\n\`\`\`\n\n\`\`\`\n${answers.shift()}\n\`\`\``);
  if (process.env['UPDATE']) writeFileSync(page, asked);
  else assert.equal(text, asked, 'UPDATE=1 writes the answers anew');
});
