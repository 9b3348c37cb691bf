import type { SiteContent } from '../../content/index/index-content.ts';
import { isInTable } from '../../content/index/leading-kind.ts';
import type { Inspection } from '../../domain/schemas/inspection.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { type AreaInspection, areaInspections } from '../views/area-inspections.ts';
import type { InspectionRow } from './inspection-columns.ts';

/** Every published inspection of every area, by area, newest first within one. */
export function inspectionRows(content: SiteContent, address: Address): InspectionRow[] {
  return areaInspections(content).map((inspection) => {
    const { id } = inspection.partnership;
    const listed = !inspection.report || isInTable(content, inspection.report);
    const row = !listed ? undefined : (content.inspectionsOfPartnership.get(id) ?? []).find((one) => isRowOf(one, inspection));
    return { inspection, ...(row ? { row } : {}), url: address(urls.partnership(id)) };
  });
}

function isRowOf(row: Inspection, { published, dates, officialUrl }: AreaInspection): boolean {
  return row.published === published || row.url === officialUrl || (row.start !== undefined && row.start === dates?.start);
}
