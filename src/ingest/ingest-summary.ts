import { withoutInvisible } from '../documents/without-invisible.ts';
import type { Changes } from './changes-of.ts';
import type { Outcome } from './ingest.ts';

/** File names and document text may contain terminal control characters. */
const printable = (text: string) => withoutInvisible(text).replace(/\s/g, ' ');

/** One line on the result for one report. */
export const outcomeLine = ({ path, state, id, findings }: Outcome) =>
  printable(state === 'refused' ? `refused    ${path}` : `${state.padEnd(10)} ${id} · ${findings} findings · ${path}`);

const named = (what: string, codes: string[]) =>
  codes.length === 0 ? [] : [`${what} ${codes.slice(0, 8).join(', ')}${codes.length > 8 ? ` and ${codes.length - 8} more` : ''}`];
const changesText = ({ reworded, added, gone }: Changes) =>
  [...named('new wording of', reworded), ...named('new', added), ...named('gone', gone)].join('; ');

/** Summarises a run, line by line: what to check, what changed, and the totals. */
export function ingestSummary(outcomes: readonly Outcome[]): { notes: string[]; lines: string[] } {
  const notes = outcomes.flatMap((outcome) => outcome.notes);
  const count = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  const times = (rule: string) => notes.filter((note) => note.rule === rule).length;
  const findings = outcomes.reduce((sum, outcome) => sum + outcome.findings, 0);
  return {
    notes: notes
      .filter((note) => note.level !== 'info' || note.rule === 'footnote-mark')
      .map(
        ({ file, level, line, reason, rule, todo }) =>
          printable(`${level}: ${file}${line ? `:${line}` : ''}: ${reason} [${rule}]`) + (todo ? `\n  → ${printable(todo)}` : ''),
      ),
    lines: [
      ...outcomes.flatMap(({ id, changes }) => (changes ? [`changed    ${id} · ${changesText(changes)}`] : [])),
      `${count('taken')} taken, ${count('unchanged')} unchanged, ${count('refused')} refused · ${findings} findings · ` +
        `${notes.filter((note) => note.level === 'warning').length} warnings`,
      `self-check: ${times('unexplained-words')} places with unexplained words, ${times('missing-section')} missing sections, ` +
        `${times('unread-field')} unread fields, ${times('page-break')} doubtful page breaks, ${times('facts-disagree')} facts that disagree, ${times('damaged')} damaged files`,
    ],
  };
}
