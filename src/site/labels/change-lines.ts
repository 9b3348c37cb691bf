import type { ChangeGroup } from '../../domain/ledger/change-log.ts';
import type { Wording } from '../../domain/schemas/finding.ts';
import type { WordingLine } from '../../domain/schemas/ledger.ts';
import { urls } from '../../domain/urls.ts';
import { becameWords } from '../../domain/words/change-words.ts';
import { count } from '../../domain/words/count.ts';

/** One change as a sentence: the finding as a link, what happened to it, and the pages on which that can be seen. */
export interface ChangeLine {
  label: string;
  /** From `urls`. */
  path: string;
  rest: string;
  links: { label: string; path: string }[];
}

/** Changes of one kind. */
export interface ChangeLines {
  /** "3 findings reworded" */
  title: string;
  lines: ChangeLine[];
}

/** Every change to a single finding in a group; what came with the report itself is left out. */
export function changeLines({ added, reworded, retired, revived }: ChangeGroup, labelOf: (id: string) => string): ChangeLines[] {
  const line = (id: string, rest: string, links: ChangeLine['links']) => ({ label: labelOf(id), path: urls.finding(id), rest, links });
  const difference = ({ id, version }: WordingLine) => ({ label: 'the difference', path: urls.findingChange(id, version) });
  const parts: [string, ChangeLine[]][] = [
    ['added', added.map(({ id }) => line(id, 'added', []))],
    ...[...Map.groupBy(reworded, (one) => howReworded(one.before.wording, one.line.wording))].map(([how, some]): [string, ChangeLine[]] => [
      how,
      some.map(({ line: { id, version }, before }) => line(id, `${how} (version ${version}):`, [difference(before)])),
    ]),
    [
      'retired',
      retired.map((one) =>
        line(
          one.id,
          becameWords(one),
          one.to.map((to) => ({ label: labelOf(to), path: urls.finding(to) })),
        ),
      ),
    ],
    ['brought back', revived.map(({ id, version }) => line(id, `brought back (version ${version})`, []))],
  ];
  return parts.flatMap(([what, lines]) => (lines.length > 0 ? [{ title: `${count(lines.length, 'finding')} ${what}`, lines }] : []));
}

function howReworded(before: Wording, after: Wording): string {
  if (before === after) return 'reworded';
  return after === 'official' ? 'changed to the report’s own words' : 'restated in our words';
}
