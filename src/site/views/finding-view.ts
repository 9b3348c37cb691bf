import { answersLooked } from '../../content/index/answers-looked.ts';
import { type FindingPlace, findingPlace } from '../../content/index/finding-place.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import { findingVersions, type VersionOfWords } from '../../content/index/finding-versions.ts';
import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { takenOver } from '../../content/index/retired-ids.ts';
import type { FindingEntry, PartnershipEntry, ReportEntry, ThemeEntry } from '../../domain/content-values.ts';
import { dateOrder } from '../../domain/dates/date-order.ts';
import { mustHave } from '../../domain/must-have.ts';
import type { ThemeTag } from '../../domain/schemas/finding.ts';
import type { RetiredLine } from '../../domain/schemas/ledger.ts';
import type { FindingStatus } from '../../domain/schemas/status.ts';
import { anyThemeHolds } from './answered-report.ts';
import type { AreaInspection } from './area-inspections.ts';
import { elsewhere } from './elsewhere.ts';
import { newerInspection } from './latest-inspections.ts';

/** A theme of a finding, with the sign that links it to the words marked in the text. */
export interface TagOnFinding extends Pick<ThemeTag, 'evidence' | 'at' | 'editor'> {
  theme: ThemeEntry;
  sign: string;
}

/** Everything that a finding's page shows. */
export interface FindingView extends FindingPlace {
  finding: FindingEntry;
  report: ReportEntry;
  partnership: PartnershipEntry;
  /** Most central first. */
  themes: TagOnFinding[];
  /** Themes that an editor removed, with the reason. */
  removed: { theme: ThemeEntry; editor: string }[];
  /** Whether any theme holds for its kind of report. */
  hasThemes: boolean;
  /** The newest inspection of the area, where it is newer than this finding's. */
  newer?: AreaInspection;
  /** ISO day on which the partnership's answer to the report was last looked for; absent where nobody has looked yet. */
  looked?: string;
  /** Of a recommendation. */
  status?: FindingStatus;
  /** What was said before this inspection began, by anyone; oldest first. */
  before: EventOnFinding[];
  /** What the partnership says since, oldest first. */
  promised: EventOnFinding[];
  /** What inspectors, government, families and others say since, oldest first. */
  followed: EventOnFinding[];
  previous?: FindingEntry;
  next?: FindingEntry;
  /** Every wording that it had, oldest first; the last is the one shown. */
  versions: VersionOfWords[];
  /** Retired findings whose words went into this one. */
  takenOver: RetiredLine[];
  /** Two findings of other areas on the same main theme. */
  elsewhere: FindingEntry[];
}

/** Gathers what a finding's page shows. */
export function findingView(content: SiteContent, finding: FindingEntry): FindingView {
  const report = mustHave(content.report.get(finding.report), `report ${finding.report}`);
  const siblings = content.findingsOfReport.get(report.id) ?? [];
  const at = siblings.indexOf(finding);
  const all = content.eventsOfFinding.get(finding.id) ?? [];
  const before = all.filter(({ event }) => dateOrder(event.date) < report.inspection.start && event.date.length >= 7);
  const events = all.filter((entry) => !before.includes(entry));
  const previous = siblings[at - 1];
  const next = siblings[at + 1];
  const status = findingStatus(content, finding);
  const newer = newerInspection(content, report);
  const looked = answersLooked(content, report);
  const theme = (id: string) => mustHave(content.theme.get(id), `theme ${id}`);
  return {
    finding,
    report,
    partnership: mustHave(content.partnership.get(finding.partnership), `partnership ${finding.partnership}`),
    ...findingPlace(content, finding, report),
    themes: finding.themes.map(({ id, ...tag }, index) => ({ ...tag, theme: theme(id), sign: String(index + 1) })),
    hasThemes: anyThemeHolds(content, report),
    removed: (finding.removedThemes ?? []).map(({ id, editor }) => ({ theme: theme(id), editor })),
    ...(newer ? { newer } : {}),
    ...(looked ? { looked } : {}),
    ...(status ? { status } : {}),
    before,
    promised: events.filter(({ event }) => event.speaker === 'partnership'),
    followed: events.filter(({ event }) => event.speaker !== 'partnership'),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    versions: findingVersions(content, finding.id),
    takenOver: takenOver(content, finding.id),
    elsewhere: elsewhere(content, finding, 2),
  };
}
