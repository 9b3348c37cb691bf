import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkEvidence } from '../src/check/check-evidence.ts';
import { checkGenerated } from '../src/check/check-generated.ts';
import { checkLedger } from '../src/check/check-ledger.ts';
import { checkLinks } from '../src/check/check-links.ts';
import { checkReviews } from '../src/check/check-reviews.ts';
import { checkTagger } from '../src/check/check-tagger.ts';
import { checkYaml } from '../src/check/check-yaml.ts';
import { lineOf } from '../src/check/line-of.ts';
import { projectContent } from '../src/content-folder.ts';
import { danglingReferences, danglingText } from '../src/queries/check-references.ts';
import { readContentFolder } from '../src/read-content-folder.ts';

/** Checks schemas, references, ledger and that generated files are what their sources give. Exit code 1 where one fails. */
const root = resolve(process.env['CONTENT_DIR'] ?? projectContent);
const { content, problems } = readContentFolder(root);
for (const dangling of danglingReferences(content)) {
  const path = join(root, dangling.file);
  const line = existsSync(path) ? lineOf(readFileSync(path, 'utf8'), dangling.field) : undefined;
  problems.push(`${dangling.file}${line ? `:${line}` : ''}: ${danglingText(dangling)}`);
}
problems.push(
  ...checkLedger(
    content.ledger,
    content.findings.map(({ id }) => id),
    content.versions,
  ),
);
problems.push(
  ...checkReviews(
    root,
    content.reports.map(({ id }) => id),
  ),
  ...checkTagger(root),
  ...checkLinks(root, new Set(content.ledger.map(({ id }) => id)), new Set(content.responses.map(({ id }) => id))),
  ...content.findings.flatMap(checkEvidence),
);
const generated = await checkGenerated(root);
problems.push(...generated.problems);

for (const { level, file, reason, rule, todo } of generated.notes.filter((note) => note.level !== 'info')) {
  console.warn(`${level}: ${file}: ${reason} [${rule}]${todo ? `\n  → ${todo}` : ''}`);
}
for (const { path, line, reason, todo } of checkYaml(root)) console.warn(`warning: ${path}:${line}: ${reason}\n  → ${todo}`);
for (const problem of problems) console.error(`error: ${problem}`);
const { reports, findings, responses, followUps, themes } = content;
console.log(
  `${reports.length} reports, ${findings.length} findings, ${responses.length} responses, ${followUps.length} follow-ups, ` +
    `${themes.length} themes: ${problems.length === 0 ? 'all in order' : `${problems.length} problems`}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
