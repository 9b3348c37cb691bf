import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import { firstPlace } from '../../domain/first-place.ts';
import { kept, keptFor } from '../../domain/kept.ts';
import { byText } from '../../domain/text/by-text.ts';

/** Findings on one theme that are alike: of one section, of one polarity, and with it as their main theme or not. */
interface Alike {
  section: string;
  polarity: string;
  isMain: boolean;
  /** The first of each area, by id of the area. */
  ofAreas: Placed[];
}

/** A finding, and where it stands among those on its theme. */
interface Placed {
  finding: FindingEntry;
  at: number;
}

/**
 * A few findings of other areas on the same main theme, of the same kind of report, one an area: those of the same kind first, then of other kinds; those whose
 * main theme it is before others. Among equals the areas next in the alphabet come first, so that no area is shown everywhere.
 */
export function elsewhere(content: SiteContent, finding: FindingEntry, most: number): FindingEntry[] {
  const main = finding.themes[0]?.id;
  if (!main) return [];
  const weight = ({ section, polarity, isMain }: Alike) =>
    (section === finding.section ? 0 : 2) + (polarity === finding.polarity ? 0 : 2) + (isMain ? 0 : 1);
  const kind = content.report.get(finding.report)?.framework;
  const byWeight = Map.groupBy(onThemes(content)(kind)(main), weight);
  const chosen: FindingEntry[] = [];
  const areas = new Set([finding.partnership]);
  for (const level of [...byWeight.keys()].sort((a, b) => a - b)) {
    // Of each list at most as many as could be passed over or chosen.
    const next = (byWeight.get(level) ?? []).flatMap(({ ofAreas }) => nextAreas(ofAreas, finding.partnership, most + areas.size));
    next.sort(inTurn(finding.partnership));
    for (const { finding: other } of next) {
      if (chosen.length === most) return chosen;
      if (areas.has(other.partnership)) continue;
      areas.add(other.partnership);
      chosen.push(other);
    }
  }
  return chosen;
}

const onThemes = keptFor((content: SiteContent) =>
  kept((kind: string | undefined) => kept((theme: string) => alikeOnTheme(content, theme, kind))),
);

function alikeOnTheme(content: SiteContent, theme: string, kind: string | undefined): Alike[] {
  const ofKind = (content.findingsOfTheme.get(theme) ?? []).filter(({ report }) => content.report.get(report)?.framework === kind);
  const placed = ofKind.map((finding, at) => ({ finding, at }));
  const isMain = ({ themes }: FindingEntry) => themes[0]?.id === theme;
  const kinds = Map.groupBy(placed, ({ finding }) => [finding.section, finding.polarity, isMain(finding)].join());
  return [...kinds.values()].flatMap(([one, ...others]): Alike[] => {
    if (!one) return [];
    const areas = Map.groupBy([one, ...others], ({ finding }) => finding.partnership);
    const firsts = [...areas.values()].flatMap(([first]) => first ?? []);
    const { section, polarity } = one.finding;
    return [
      {
        section,
        polarity,
        isMain: isMain(one.finding),
        ofAreas: firsts.sort((a, b) => byText(a.finding.partnership, b.finding.partnership)),
      },
    ];
  });
}

/** Order by area: those after one in the alphabet before those ahead of it. */
function inTurn(area: string): (a: Placed, b: Placed) => number {
  const turn = ({ finding }: Placed) => (finding.partnership > area ? 0 : 1);
  return (a, b) => turn(a) - turn(b) || byText(a.finding.partnership, b.finding.partnership) || a.at - b.at;
}

/** The next few of a list by area, from the first area after one, round to those ahead of it. */
function nextAreas(ofAreas: readonly Placed[], area: string, most: number): Placed[] {
  const start = firstPlace(ofAreas.length, (at) => (ofAreas[at]?.finding.partnership ?? '') > area);
  const after = ofAreas.slice(start, start + most);
  return [...after, ...ofAreas.slice(0, Math.min(start, most - after.length))];
}
