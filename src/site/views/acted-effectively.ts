import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, PartnershipEntry, ThemeEntry } from '../../domain/content-values.ts';
import { isRecommendation } from '../../domain/finding-section.ts';
import { judgements } from '../../domain/judgements.ts';
import { mustHave } from '../../domain/must-have.ts';
import { byText } from '../../domain/text/by-text.ts';
import { inspectorsWord } from './inspectors-word.ts';

/** A like recommendation of another area on which inspectors later judged that the action was effective. */
export interface ActedOn {
  partnership: PartnershipEntry;
  finding: FindingEntry;
  /** What the two have in common, in the order of the finding that is asked about. */
  shared: ThemeEntry[];
  /** Where and when they judged so. */
  verdict: EventOnFinding;
}

/** Who had the like, and was later judged to have acted effectively. */
export interface ActedEffectively {
  /** By name of the area, which is no ranking; then in the report's order. */
  areas: ActedOn[];
  /** Other areas with a like recommendation, judged or not. */
  like: number;
  /** Of these, areas in which inspectors have judged the action on it at all, as far as is on record. */
  judged: number;
}

/** Of a finding that has themes. */
const mainTheme = ({ id, themes }: FindingEntry) => mustHave(themes[0], `theme of ${id}`).id;

/**
 * Finds the like recommendations of other areas whose action inspectors judged effective. Two are alike where the most central
 * theme of one is among the themes of the other. A newer judgement takes the place of an older one.
 */
export function actedEffectively(content: SiteContent, finding: FindingEntry): ActedEffectively {
  const own = finding.themes.map(({ id }) => id);
  const all = new Set(own.flatMap((id) => content.findingsOfTheme.get(id) ?? []));
  const alike = [...all].filter((other) => {
    if (other.partnership === finding.partnership || !isRecommendation(other)) return false;
    const theirs = other.themes.map(({ id }) => id);
    return theirs.includes(mainTheme(finding)) || own.includes(mainTheme(other));
  });
  const areas = new Set(alike.map(({ partnership }) => partnership));
  const judged = alike.flatMap((other) => {
    const { verdict } = inspectorsWord(content, other);
    return verdict ? [{ other, verdict }] : [];
  });
  const found = judged.flatMap(({ other, verdict }): ActedOn[] => {
    const partnership = content.partnership.get(other.partnership);
    if (!partnership || !verdict.link.judgement || !judgements[verdict.link.judgement].isGood) return [];
    const shared = own.filter((id) => other.themes.some((tag) => tag.id === id)).flatMap((id) => content.theme.get(id) ?? []);
    return [{ partnership, finding: other, shared, verdict }];
  });
  found.sort(
    (a, b) => byText(a.partnership.name, b.partnership.name) || content.findings.indexOf(a.finding) - content.findings.indexOf(b.finding),
  );
  return { areas: found, like: areas.size, judged: new Set(judged.map(({ other }) => other.partnership)).size };
}
