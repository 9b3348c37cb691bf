import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, PartnershipEntry, ThemeEntry } from '../../domain/content-values.ts';
import { isRecommendation } from '../../domain/finding-section.ts';
import { judgements } from '../../domain/judgements.ts';
import { mustHave } from '../../domain/must-have.ts';
import { byText } from '../../domain/text/by-text.ts';
import { inspectorsWord } from './inspectors-word.ts';

/** A similar recommendation of another area, the action on which inspectors later judged effective. */
export interface ActedOn {
  partnership: PartnershipEntry;
  finding: FindingEntry;
  /** Themes that the two have in common, in the order of the finding asked about. */
  shared: ThemeEntry[];
  /** Where and when they judged so. */
  verdict: EventOnFinding;
}

/** Areas that had a similar recommendation, and those later judged to have acted effectively on it. */
export interface ActedEffectively {
  /** By name of the area, which is not a ranking; then in the report's order. */
  areas: ActedOn[];
  /** Other areas with a similar recommendation, judged or not. */
  similar: number;
  /** How many of these inspectors have judged on it at all, as far as is on record. */
  judged: number;
}

/** Of a finding that has themes. */
const mainTheme = ({ id, themes }: FindingEntry) => mustHave(themes[0], `theme of ${id}`).id;

/**
 * Finds similar recommendations of other areas, the action on which inspectors judged effective. Two are similar where the most
 * central theme of one is among the themes of the other. A newer judgement replaces an older one.
 */
export function actedEffectively(content: SiteContent, finding: FindingEntry): ActedEffectively {
  const own = finding.themes.map(({ id }) => id);
  const all = new Set(own.flatMap((id) => content.findingsOfTheme.get(id) ?? []));
  const similar = [...all].filter((other) => {
    if (other.partnership === finding.partnership || !isRecommendation(other)) return false;
    const theirs = other.themes.map(({ id }) => id);
    return theirs.includes(mainTheme(finding)) || own.includes(mainTheme(other));
  });
  return judgedEffective(content, similar, own);
}

/** The same for the recommendations on one theme, in all areas but one. */
export function actedOnTheme(content: SiteContent, theme: string, partnership: string): ActedEffectively {
  const known = builtForThemes.get(content) ?? new Map<string, ActedEffectively>();
  builtForThemes.set(content, known);
  const asked = (content.findingsOfTheme.get(theme) ?? []).filter(isRecommendation);
  const all = known.get(theme) ?? judgedEffective(content, asked, [theme]);
  known.set(theme, all);
  const own = asked.filter((finding) => finding.partnership === partnership);
  const ownJudged = own.some((finding) => inspectorsWord(content, finding).verdict);
  return {
    areas: all.areas.filter((one) => one.partnership.id !== partnership),
    similar: all.similar - Number(own.length > 0),
    judged: all.judged - Number(ownJudged),
  };
}

const builtForThemes = new WeakMap<SiteContent, Map<string, ActedEffectively>>();

/** Those of some recommendations on which inspectors judged the action effective. @param own themes asked about */
function judgedEffective(content: SiteContent, similar: readonly FindingEntry[], own: readonly string[]): ActedEffectively {
  const judged = similar.flatMap((other) => {
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
  const areas = (findings: readonly FindingEntry[]) => new Set(findings.map(({ partnership }) => partnership)).size;
  return { areas: found, similar: areas(similar), judged: areas(judged.map(({ other }) => other)) };
}
