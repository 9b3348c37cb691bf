import type { ContentValues } from '../../domain/content-values.ts';
import { eventFile } from '../../domain/event-tracks.ts';
import { outcomeGrades } from '../../domain/outcome-framework.ts';
import { makeReportId } from '../../domain/report-id.ts';
import { entryEnding } from '../entry-name.ts';

/** An id that leads nowhere. */
export interface Dangling {
  /** Below the content folder. */
  file: string;
  /** Names and places in front matter, such as `speaksTo.0.finding`. */
  field: string;
  what: string;
  id: string;
}

/** Every id that one entry names and that is no other's. */
export function danglingReferences(content: ContentValues): Dangling[] {
  /** What an event speaks to may have gone from its report since: its page says so. */
  const issued = new Set([...content.findings, ...content.ledger].map(({ id }) => id));
  const reports = new Set(content.reports.map(({ id }) => id));
  const frameworks = new Set(content.frameworks.map(({ id }) => id));
  const themes = new Set(content.themes.map(({ id }) => id));
  const terms = new Set(content.terms.map(({ id }) => id));
  const partnerships = new Set(content.partnerships.map(({ id }) => id));
  /** An event may follow an inspection that is known from the table alone, its report not being here. */
  const inspections = content.inspections.flatMap(({ partnership, start }) => (start ? [makeReportId(partnership, start)] : []));
  const followed = new Set([...reports, ...inspections]);
  const outcomes = new Set(outcomeGrades(content.frameworks).map(({ value }) => value));
  const dangling: Dangling[] = [];
  const expect = (known: Set<string>, id: string, file: string, field: string, what: string) => {
    if (!known.has(id)) dangling.push({ file, field, what, id });
  };

  for (const report of content.reports) {
    const file = `reports/${report.id}.md`;
    expect(partnerships, report.partnership, file, 'partnership', 'partnership');
    expect(frameworks, report.framework, file, 'framework', 'framework');
    if (report.outcome) expect(outcomes, report.outcome, file, 'outcome', 'outcome');
  }
  for (const finding of content.findings) {
    const file = `findings/${finding.id}.md`;
    expect(reports, finding.report, file, 'report', 'report');
    expect(partnerships, finding.partnership, file, 'partnership', 'partnership');
    for (const [index, tag] of finding.themes.entries()) expect(themes, tag.id, file, `themes.${index}.id`, 'theme');
    for (const [index, tag] of (finding.removedThemes ?? []).entries()) expect(themes, tag.id, file, `removedThemes.${index}.id`, 'theme');
  }
  for (const event of [...content.responses, ...content.followUps]) {
    const file = eventFile(event);
    expect(partnerships, event.partnership, file, 'partnership', 'partnership');
    expect(followed, event.report, file, 'report', 'report');
    for (const [index, link] of event.speaksTo.entries()) expect(issued, link.finding, file, `speaksTo.${index}.finding`, 'finding');
    if (event.track !== 'response') continue;
    for (const [index, action] of event.actions.entries()) {
      for (const [at, id] of action.speaksTo.entries()) expect(issued, id, file, `actions.${index}.speaksTo.${at}`, 'finding');
    }
  }
  for (const theme of content.themes) {
    const file = `themes/${theme.id}.md`;
    for (const [index, id] of (theme.frameworks ?? []).entries()) expect(frameworks, id, file, `frameworks.${index}`, 'framework');
    for (const id of Object.keys(theme.wordsFor ?? {})) expect(frameworks, id, file, `wordsFor.${id}`, 'framework');
  }
  for (const framework of content.frameworks) {
    const file = `frameworks/${framework.id}.yml`;
    for (const [index, id] of (framework.themes ?? []).entries()) expect(themes, id, file, `themes.${index}`, 'theme');
  }
  for (const term of content.terms) {
    const file = `terms/${term.id}${entryEnding('terms')}`;
    for (const [index, id] of (term.related ?? []).entries()) expect(terms, id, file, `related.${index}`, 'term');
    for (const [index, id] of (term.themes ?? []).entries()) expect(themes, id, file, `themes.${index}`, 'theme');
  }
  for (const row of content.inspections) {
    const file = `inspections.csv (${row.area}, published ${row.published})`;
    expect(partnerships, row.partnership, file, 'partnership', 'partnership');
    if (row.outcome) expect(outcomes, row.outcome, file, 'outcome', 'outcome');
  }
  return dangling;
}

export const danglingText = ({ field, what, id }: Dangling): string =>
  `${field}: there is no ${what} "${id}"; add what is missing or correct the id`;

/** @throws Error which names each file, field and id that leads nowhere */
export function checkReferences(content: ContentValues): void {
  const problems = danglingReferences(content).map((one) => `${one.file}: ${danglingText(one)}`);
  if (problems.length > 0) throw new Error(`The content names what is not there:\n${problems.join('\n')}`);
}
