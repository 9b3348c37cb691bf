import type { SiteContent } from '../../content/index/index-content.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
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

const built = new WeakMap<SiteContent, Map<string, Alike[]>>();

/**
 * A few findings of other areas on the same main theme, one an area: those of the same kind first, then of other kinds; those whose
 * main theme it is before others. Among equals the areas next in the alphabet come first, so that no area is shown everywhere.
 */
export function elsewhere(content: SiteContent, finding: FindingEntry, most: number): FindingEntry[] {
  const main = finding.themes[0]?.id;
  if (!main) return [];
  const weight = ({ section, polarity, isMain }: Alike) =>
    (section === finding.section ? 0 : 2) + (polarity === finding.polarity ? 0 : 2) + (isMain ? 0 : 1);
  const byWeight = Map.groupBy(alikeOnTheme(content, main), weight);
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

function alikeOnTheme(content: SiteContent, theme: string): Alike[] {
  const themes = built.get(content) ?? new Map<string, Alike[]>();
  built.set(content, themes);
  const known = themes.get(theme);
  if (known) return known;
  const placed = (content.findingsOfTheme.get(theme) ?? []).map((finding, at) => ({ finding, at }));
  const kinds = Map.groupBy(placed, ({ finding }) => JSON.stringify([finding.section, finding.polarity, finding.themes[0]?.id === theme]));
  const alike = [...kinds].map(([kind, of]): Alike => {
    const [section, polarity, isMain] = JSON.parse(kind);
    const firsts = [...Map.groupBy(of, ({ finding }) => finding.partnership).values()].flatMap(([first]) => first ?? []);
    return { section, polarity, isMain, ofAreas: firsts.sort((a, b) => byText(a.finding.partnership, b.finding.partnership)) };
  });
  themes.set(theme, alike);
  return alike;
}

/** Order by area: those after one in the alphabet before those ahead of it. */
function inTurn(area: string): (a: Placed, b: Placed) => number {
  const turn = ({ finding }: Placed) => (finding.partnership > area ? 0 : 1);
  return (a, b) => turn(a) - turn(b) || byText(a.finding.partnership, b.finding.partnership) || a.at - b.at;
}

/** The next few of a list by area, from the first area after one, round to those ahead of it. */
function nextAreas(ofAreas: readonly Placed[], area: string, most: number): Placed[] {
  let [low, high] = [0, ofAreas.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ofAreas[middle]?.finding.partnership ?? '') > area) high = middle;
    else low = middle + 1;
  }
  const after = ofAreas.slice(low, low + most);
  return [...after, ...ofAreas.slice(0, Math.min(low, most - after.length))];
}
