import { findingIdParts, makeFindingCode, makeFindingId } from '../finding-id.ts';
import { mustHave } from '../must-have.ts';
import { inCodeOrder, inReportOrder, placeOfId } from '../report-order.ts';
import type { Wording } from '../schemas/finding.ts';
import type { LedgerLine, WordingLine } from '../schemas/ledger.ts';
import { type Alignment, align, type Fresh, type Known } from './align.ts';
import { type History, historiesOf } from './history-of.ts';

/** A finding as it stands in a content folder. */
export interface Standing {
  id: string;
  /** Place within its section, from 1. */
  position: number;
  text: string;
}

export interface Issue {
  report: string;
  /** Lines of the ledger; those of other reports are passed over. */
  ledger: readonly LedgerLine[];
  standing: readonly Standing[];
  fresh: readonly Fresh[];
  wording: Wording;
  since?: string;
}

/** Why ids could not be given without a guess; nothing was given. */
export class LedgerConflict extends Error {
  rule: 'other-count' | 'text-lost';
  /** What to do. */
  todo: string;

  constructor(rule: LedgerConflict['rule'], message: string, todo: string) {
    super(message);
    this.name = 'LedgerConflict';
    this.rule = rule;
    this.todo = todo;
  }
}

/**
 * Gives each finding of a report its id, and says what the ledger has to add: a line for every new id, new wording and id that no
 * finding has any more.
 * @returns ids in the order of `fresh`
 * @throws LedgerConflict where the wording changed from restated to official, or back, and sections hold other numbers of findings;
 * and where the text of a known finding is not there to tell what became of it
 */
export function issueIds({ report, ledger, standing, fresh, wording, since }: Issue): { ids: string[]; lines: LedgerLine[] } {
  const histories = historiesOf(ledger.filter(({ id }) => findingIdParts(id).report === report));
  const standingById = new Map(standing.map((one) => [one.id, one]));
  const place = ({ id }: History) => ({ ...placeOfId(id), position: standingById.get(id)?.position });
  const ordered = [...histories.values()].sort((a, b) => inReportOrder(place(a), place(b)));
  // Without its text a finding is like no other; where that leaves it behind, the conflict below says so.
  const known = ordered.map((history) => ({ history, known: knownOf(history, standingById.get(history.id)?.text ?? '') }));
  const living = known.filter(({ history }) => !history.retired);
  const changes = living.some(({ history }) => last(history).wording !== wording);
  const knowns = living.map(({ known }) => known);
  const { kept, gone } = changes
    ? inOrder(knowns, fresh)
    : align(
        knowns,
        known.filter(({ history }) => history.retired).map(({ known }) => known),
        fresh,
      );
  const lost = gone.filter(({ id }) => !standingById.has(id));
  if (lost.length > 0) {
    throw new LedgerConflict(
      'text-lost',
      `the ledger knows ${lost.map(({ id }) => id).join(', ')}, whose words are in no file, so that nobody can tell what became of them`,
      `restore the files of content/findings/${report}/, then ingest again`,
    );
  }

  const next = new Map<string, number>();
  for (const { prefix, number } of [...histories.keys()].map(placeOfId)) next.set(prefix, Math.max(next.get(prefix) ?? 0, number));
  const mint = (prefix: string, printed = 0): string => {
    const number = Math.max((next.get(prefix) ?? 0) + 1, printed);
    next.set(prefix, number);
    return makeFindingId(report, makeFindingCode(prefix, number));
  };
  const ids = fresh.map(({ section, printed }, index) => kept.get(index) ?? mint(section, printed));
  const idAt = (index: number) => mustHave(ids[index], `id of finding ${index + 1} of ${report}`);
  const dated = since ? { since } : {};
  const lines: LedgerLine[] = fresh.flatMap(({ fingerprint }, index): WordingLine[] => {
    const id = idAt(index);
    const history = histories.get(id);
    if (history && !history.retired && last(history).fingerprint === fingerprint && last(history).wording === wording) return [];
    return [{ id, version: (history ? last(history).version : 0) + 1, fingerprint, wording, ...dated }];
  });
  for (const { id, how, to } of gone) {
    const { version } = last(mustHave(histories.get(id), `history of ${id}`));
    lines.push({ id, version, retired: how, to: to.map(idAt), ...dated });
  }
  return { ids, lines };
}

const last = ({ id, wordings }: History): WordingLine => mustHave(wordings.at(-1), `wording of ${id}`);

const knownOf = (history: History, text: string): Known => ({
  id: history.id,
  section: placeOfId(history.id).prefix,
  fingerprint: last(history).fingerprint,
  text,
});

/** Restated and official wording share no words to go by: section and order tell which finding is which, where counts agree. */
function inOrder(living: readonly Known[], fresh: readonly Fresh[]): Alignment {
  const kept = new Map<number, string>();
  const differing: string[] = [];
  const sections = new Set([...living, ...fresh].map(({ section }) => section));
  for (const section of [...sections].sort(inCodeOrder)) {
    const olds = living.filter((known) => known.section === section);
    const news = [...fresh.keys()].filter((index) => fresh[index]?.section === section);
    if (olds.length !== news.length) differing.push(`${olds.length} findings ${section}-… are known, and this has ${news.length}`);
    for (const [place, index] of news.entries()) {
      const old = olds[place];
      if (old) kept.set(index, old.id);
    }
  }
  if (differing.length > 0) {
    throw new LedgerConflict(
      'other-count',
      `the wording changes between restated and official, and the findings do not match one to one: ${differing.join('; ')}`,
      'correct the restated report so that its sections have the findings of the document in the same order, ingest it, then this one',
    );
  }
  return { kept, gone: [] };
}
