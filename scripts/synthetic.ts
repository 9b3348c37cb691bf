import { existsSync, readdirSync } from 'node:fs';
import { writeSources, writeSynthetic } from './bench/synthetic/write-synthetic.ts';
import { command } from './command/command.ts';
import { flag, fromOne, read, required } from './command/declaration.ts';
import { WrongUse } from './command/read-arguments.ts';

export default await command(import.meta, {
  name: 'synthetic',
  does: 'Writes a content folder of any size in sentences of ours, about areas that are not there, to measure and to try things with.',
  takes: { folder: required('FOLDER', 'where to write; it must be new or empty') },
  options: {
    findings: read('N', 'about so many findings, some 30 a report; without it, 1500', fromOne.default(1500)),
    seed: read('N', 'makes others; without it, 1', fromOne.default(1)),
    'inputs-only': flag('write the reports below FOLDER/sources alone, for npm run ingest'),
  },
  run: async ({ folder, findings, seed, 'inputs-only': inputsOnly }) => {
    if (existsSync(folder) && readdirSync(folder).length > 0) throw new WrongUse(`${folder} is not empty`);
    if (inputsOnly) console.log(`${writeSources(folder, { findings, seed }).length} reports`);
    else console.log(`${await writeSynthetic(folder, { findings, seed })} findings`);
    return 0;
  },
});
