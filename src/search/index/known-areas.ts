import type { SiteContent } from '../../content/index/index-content.ts';
import { leadingKind } from '../../content/index/leading-kind.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import type { KnownArea } from './known-area.ts';

/** All areas of the content, and those that only a record names, by id. @param named names of areas that records are about, by id */
export function knownAreas(content: SiteContent, named: Record<string, string>): KnownArea[] {
  const filed = content.partnerships.map(({ id, name, alsoCalled }): KnownArea => {
    const inspection = newestInspection(content, id);
    const others = otherInspections(content, id);
    const [leading] = others.length > 0 ? kindsInWords(content, leadingKind(content, id)) : [];
    return {
      id,
      name,
      ...(alsoCalled ? { alsoCalled } : {}),
      ...(inspection ? { inspection: { ...inspection, ...(leading ? { kind: leading } : {}) } } : {}),
      ...(others.length > 0 ? { others } : {}),
    };
  });
  const others = Object.entries(named).filter(([id]) => !content.partnership.has(id));
  return [...filed, ...others.map(([id, name]) => ({ id, name }))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The inspection published last, of the kind that speaks for the area, told by its report where that is here, else by the table of inspections. */
function newestInspection(content: SiteContent, id: string): KnownArea['inspection'] {
  const leading = leadingKind(content, id);
  const reports = (content.reportsOfPartnership.get(id) ?? []).filter(({ kind, framework }) => kind === 'full' && framework === leading);
  const told = [
    ...reports.map(({ outcome, published, inspection: { start } }) => ({ outcome, start, published, notHere: false })),
    ...(content.inspectionsOfPartnership.get(id) ?? []).map(({ outcome, published, start }) => ({
      outcome,
      start,
      published,
      notHere: true,
    })),
  ];
  const day = ({ start, published }: (typeof told)[number]) => start ?? published ?? '';
  const [newest] = told.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : Number(a.notHere) - Number(b.notHere)));
  if (!newest) return undefined;
  const { outcome, start, published, notHere } = newest;
  return {
    ...(outcome ? { outcome } : {}),
    ...(start ? { start } : {}),
    ...(published ? { published } : {}),
    ...(notHere ? { notHere } : {}),
  };
}

/** The newest inspection of each kind but the one that speaks for the area, newest first. */
function otherInspections(content: SiteContent, id: string): NonNullable<KnownArea['others']> {
  const leading = leadingKind(content, id);
  const newestFirst = (content.reportsOfPartnership.get(id) ?? [])
    .filter(({ kind, framework }) => kind === 'full' && framework !== leading)
    .toReversed();
  return [...Map.groupBy(newestFirst, ({ framework }) => framework)].flatMap(([framework, [newest]]) =>
    kindsInWords(content, framework).map((kind) => ({
      kind,
      ...(newest?.inspection.start ? { start: newest.inspection.start } : {}),
      ...(newest?.published ? { published: newest.published } : {}),
    })),
  );
}

function kindsInWords({ framework }: SiteContent, id: string | undefined): string[] {
  const known = id === undefined ? undefined : framework.get(id);
  return known ? [upperFirst(known.inspection)] : [];
}
