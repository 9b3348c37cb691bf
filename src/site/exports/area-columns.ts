import type { SiteContent } from '../../content/index/index-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import type { Column } from '../../domain/table/column.ts';

/** The area of a row. */
export interface InArea {
  /** Of the partnership. */
  id: string;
  name: string;
  /** Absent where the content has no entry for it. */
  partnership?: PartnershipEntry;
}

/** @param id of a partnership */
export function areaById(content: SiteContent, id: string): InArea {
  const partnership = content.partnership.get(id);
  return { id, name: partnership?.name ?? id, ...(partnership ? { partnership } : {}) };
}

/** Columns by which a table of things in areas joins to other data about the same areas. */
export function areaColumns<Row>(areaOf: (row: Row) => InArea): Column<Row>[] {
  return [
    {
      name: 'partnership',
      type: 'string',
      required: true,
      meaning: 'Id of the local area partnership.',
      value: (row) => areaOf(row).id,
    },
    { name: 'area', type: 'string', required: true, meaning: 'Name of the area.', value: (row) => areaOf(row).name },
    ...codeColumns((row: Row) => areaOf(row).partnership),
  ];
}

/** Official codes of an area, as texts. */
export function codeColumns<Row>(partnershipOf: (row: Row) => PartnershipEntry | undefined): Column<Row>[] {
  return [
    {
      name: 'gssCode',
      type: 'string',
      meaning: 'Code of the local authority in the official statistics (GSS), by which other data name the same area.',
      value: (row) => partnershipOf(row)?.gssCode,
    },
    {
      name: 'laCode',
      type: 'string',
      meaning: 'Code of the local authority at the Department for Education.',
      value: (row) => partnershipOf(row)?.laCode,
    },
  ];
}
