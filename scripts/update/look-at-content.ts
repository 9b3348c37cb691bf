import { problemsOf } from '../../src/content/problems-of.ts';
import { readContentFolder } from '../../src/content/read-content-folder.ts';
import { linkFiles, readLinks } from '../../src/content/read-links.ts';
import type { ContentValues } from '../../src/domain/content-values.ts';
import { gradeOfOutcome, outcomeGrades } from '../../src/domain/outcome-framework.ts';
import type { LinkProposal } from '../../src/domain/schemas/link-review.ts';
import { doubtfulTags } from '../../src/tagging/doubtful-tags.ts';
import { readTagger } from '../../src/tagging/read-tagger.ts';
import type { NewReport, Waiting } from './update.ts';

/** What a content folder says of reports that are new in it, and what in it waits for a person. */
export interface Looked {
  added: NewReport[];
  newUntagged: number;
  waiting: Waiting;
}

/** @param ids of reports that are new */
export function lookAtContent(root: string, ids: ReadonlySet<string>): Looked {
  const { content } = readContentFolder(root);
  const { untagged, wrong } = doubtfulTags(content, readTagger(root));
  const links = linkFiles(root).flatMap((path) => openLinks(path));
  return {
    added: newReports(content, ids),
    newUntagged: untagged.filter(({ finding }) => ids.has(finding.slice(0, finding.lastIndexOf('/')))).length,
    waiting: { untagged: untagged.length, doubtful: wrong.filter(({ chance }) => chance < 0.5).length, links: links.length },
  };
}

/** Proposals without an answer; none where the file cannot be read, of which the checks tell. */
function openLinks(path: string): readonly LinkProposal[] {
  try {
    return readLinks(path).links.proposals.filter(({ answer }) => answer === '');
  } catch (error) {
    if (problemsOf(error)) return [];
    throw error;
  }
}

function newReports({ frameworks, reports, findings, partnerships, inspections }: ContentValues, ids: ReadonlySet<string>): NewReport[] {
  const outcomes = new Map(outcomeGrades(frameworks).map((grade) => [grade.value, grade]));
  const areas = new Map(
    [...inspections, ...partnerships.map(({ id, name }) => ({ partnership: id, area: name }))].map((one) => [one.partnership, one.area]),
  );
  return reports
    .filter(({ id }) => ids.has(id))
    .map(({ id, partnership, outcome }) => {
      const words = gradeOfOutcome(outcomes, outcome)?.short ?? outcome;
      const number = findings.filter(({ report }) => report === id).length;
      return { id, area: areas.get(partnership) ?? partnership, ...(words ? { outcome: words } : {}), findings: number };
    });
}
