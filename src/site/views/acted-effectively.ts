import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry, PartnershipEntry, ThemeEntry } from '../../domain/content-values.ts';
import { isRecommendation } from '../../domain/finding-section.ts';
import { judgements } from '../../domain/judgements.ts';
import { kept, keptFor } from '../../domain/kept.ts';
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

/** Recommendations that have themes, as the question of similar ones needs them; made once. */
interface Asked {
  /** Areas with a recommendation on a theme, and those with one whose most central theme it is, by theme. */
  on: Map<string, Set<string>>;
  mainlyOn: Map<string, Set<string>>;
  /** Those on which inspectors have judged, by name of the area, then in the report's order. */
  judged: { finding: FindingEntry; partnership: PartnershipEntry; verdict: EventOnFinding }[];
}

const askedFor = keptFor((content: SiteContent) => kept((kind: string | undefined) => askedOfKind(content, kind)));

/** @param kind id of the framework: what one kind of inspection asks for is not compared with what another does */
function askedOfKind(content: SiteContent, kind: string | undefined): Asked {
  const asked = content.findings.filter(
    (finding) => finding.themes.length > 0 && isRecommendation(finding) && content.report.get(finding.report)?.framework === kind,
  );
  const made: Asked = { on: new Map(), mainlyOn: new Map(), judged: [] };
  for (const finding of asked) {
    for (const { id } of finding.themes) addTo(made.on, id, finding.partnership);
    addTo(made.mainlyOn, mainTheme(finding), finding.partnership);
    const { verdict } = inspectorsWord(content, finding);
    const partnership = content.partnership.get(finding.partnership);
    if (verdict && partnership) made.judged.push({ finding, partnership, verdict });
  }
  made.judged.sort((a, b) => byText(a.partnership.name, b.partnership.name));
  return made;
}

function addTo(sets: Map<string, Set<string>>, key: string, item: string): void {
  const set = sets.get(key);
  if (set) set.add(item);
  else sets.set(key, new Set([item]));
}

/** Of a finding that has themes. */
const mainTheme = ({ id, themes }: FindingEntry) => mustHave(themes[0], `theme of ${id}`).id;

/**
 * Finds similar recommendations of other areas, the action on which inspectors judged effective. Two are similar where the most
 * central theme of one is among the themes of the other. A newer judgement replaces an older one.
 */
export function actedEffectively(content: SiteContent, finding: FindingEntry): ActedEffectively {
  const kind = content.report.get(finding.report)?.framework;
  const { on, mainlyOn } = askedFor(content)(kind);
  const own = finding.themes.map(({ id }) => id);
  const main = own[0];
  const areas = new Set([...(main ? (on.get(main) ?? []) : []), ...own.flatMap((id) => [...(mainlyOn.get(id) ?? [])])]);
  const isSimilar = (other: FindingEntry) => other.themes.some(({ id }) => id === main) || own.includes(mainTheme(other));
  return judgedEffective(content, { kind, partnership: finding.partnership, own, areas, isSimilar });
}

/** The same for the recommendations of one kind of report on one theme, in all areas but one. @param kind id of the framework */
export function actedOnTheme(content: SiteContent, theme: string, partnership: string, kind: string): ActedEffectively {
  const areas = askedFor(content)(kind).on.get(theme) ?? new Set();
  const isSimilar = (other: FindingEntry) => other.themes.some(({ id }) => id === theme);
  return judgedEffective(content, { kind, partnership, own: [theme], areas, isSimilar });
}

interface Similar {
  /** Id of the framework of the reports asked about. */
  kind: string | undefined;
  /** Id of the area that is left out. */
  partnership: string;
  /** Themes asked about. */
  own: readonly string[];
  /** Every area with a similar recommendation. */
  areas: ReadonlySet<string>;
  isSimilar: (other: FindingEntry) => boolean;
}

function judgedEffective(content: SiteContent, { kind, partnership, own, areas, isSimilar }: Similar): ActedEffectively {
  const judged = askedFor(content)(kind).judged.filter((one) => one.partnership.id !== partnership && isSimilar(one.finding));
  const effective = judged.filter(({ verdict }) => verdict.link.judgement && judgements[verdict.link.judgement].isGood);
  return {
    areas: effective.map((one) => {
      const shared = own.filter((id) => one.finding.themes.some((tag) => tag.id === id)).flatMap((id) => content.theme.get(id) ?? []);
      return { ...one, shared };
    }),
    similar: areas.size - Number(areas.has(partnership)),
    judged: new Set(judged.map((one) => one.partnership.id)).size,
  };
}
