import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { command } from './command/command.ts';
import { flag, read, required } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';
import { askTables } from './data/ask-tables.ts';
import { answerCsv, answerJson, answerTable } from './data/print-answer.ts';
import { namedIn, siteTables, tableNames } from './data/site-tables.ts';

export default await command(import.meta, {
  name: 'data',
  does: `Asks a question in SQL (DuckDB’s) of the data set of a built site: of ${tableNames.join(', ')}.`,
  takes: { site: read('SITE', 'folder or http address of the site; without it, dist', z.string().min(1).default('dist')) },
  options: {
    sql: required('SQL', 'the question, such as "SELECT area, count(*) FROM findings GROUP BY area"'),
    json: flag('print a list of JSON objects'),
    csv: flag('print CSV'),
  },
  exitCodes: { 0: 'answered', 1: 'the site or the question cannot be used' },
  run: async ({ site, sql, json, csv }) => {
    if (json && csv) throw new WrongUse('give either --json or --csv, not both');
    const kept = mkdtempSync(join(tmpdir(), 'followthrough-data-'));
    try {
      const answer = await askTables(await siteTables(site, namedIn(sql), kept), sql);
      if (csv) process.stdout.write(answerCsv(answer));
      else console.log(json ? answerJson(answer) : answerTable(answer));
    } finally {
      rmSync(kept, { recursive: true });
    }
    return 0;
  },
});
