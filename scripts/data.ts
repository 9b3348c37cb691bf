import { command } from './command/command.ts';
import { flag, optional } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';
import { answerInColumns, answerInCsv, answerInJson } from './data/answer-text.ts';
import { askData } from './data/ask-data.ts';
import { type SiteTable, siteData } from './data/site-data.ts';

export default await command(import.meta, {
  name: 'data',
  does: 'Asks the data of a site in SQL; without --sql, lists its tables and their columns. Each Parquet file of the site is a table.',
  takes: { site: optional('SITE', 'the folder of a built site, or its web address; without it, OUT_DIR or dist') },
  options: {
    sql: optional('QUERY', 'one query in DuckDB’s SQL, in quotation marks'),
    json: flag('print the answer as JSON, a row a line'),
    csv: flag('print the answer as CSV'),
  },
  exitCodes: { 0: 'answered', 1: 'the site cannot be read, or the query cannot be answered' },
  run: async ({ site, sql, json, csv }) => {
    if (json && csv) throw new WrongUse('give either --json or --csv, not both');
    if ((json || csv) && sql === undefined) throw new WrongUse('--json and --csv are for what --sql asks');
    const data = await siteData(site ?? process.env['OUT_DIR'] ?? 'dist');
    if (sql === undefined) {
      console.log(data.tables.map(tableText).join('\n\n'));
      return 0;
    }
    const answer = await askData(data, sql);
    if (json) process.stdout.write(answerInJson(answer));
    else if (csv) process.stdout.write(answerInCsv(answer));
    else console.log(answerInColumns(answer));
    return 0;
  },
});

/** A table and its columns in words. */
function tableText({ name, title, columns }: SiteTable): string {
  const width = Math.max(...columns.map((column) => column.name.length));
  const lines = columns.map((column) => `  ${column.name.padEnd(width)}  ${column.type.padEnd(7)}  ${column.description}`);
  return [`${name}: ${title}`, ...lines].join('\n');
}
