import type { SiteContent } from '../../content/index/index-content.ts';
import type { PartnershipEntry } from '../../domain/content-values.ts';
import type { Address, Column } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { inspectionsOfArea } from '../views/area-inspections.ts';
import { codeColumns } from './area-columns.ts';

/** Columns of the table of partnerships: one row an area. */
export const partnershipColumns = (content: SiteContent, address: Address): readonly Column<PartnershipEntry>[] => {
  const events = (id: string, track: string) => (content.eventsOfPartnership.get(id) ?? []).filter((event) => event.track === track).length;
  const reports = (id: string) => content.reportsOfPartnership.get(id) ?? [];
  return [
    { name: 'id', type: 'string', required: true, unique: true, meaning: 'Id of the local area partnership.', value: ({ id }) => id },
    { name: 'name', type: 'string', required: true, meaning: 'Name of the area.', value: ({ name }) => name },
    { name: 'alsoCalled', type: 'list', required: true, meaning: 'Other names for it.', value: ({ alsoCalled }) => alsoCalled ?? [] },
    { name: 'region', type: 'string', meaning: 'Region of England.', value: ({ region }) => region },
    ...codeColumns((partnership: PartnershipEntry) => partnership),
    { name: 'urn', type: 'string', meaning: 'Ofsted’s unique reference number of the area.', value: ({ urn }) => urn },
    { name: 'url', type: 'string', uri: true, required: true, meaning: 'Its page here.', value: ({ id }) => address(urls.partnership(id)) },
    {
      name: 'inspections',
      type: 'integer',
      required: true,
      meaning: 'Number of its inspections that we know of.',
      value: ({ id }) => inspectionsOfArea(content, id).length,
    },
    {
      name: 'reports',
      type: 'integer',
      required: true,
      meaning: 'Number of its reports whose findings are here.',
      value: ({ id }) => reports(id).length,
    },
    {
      name: 'findings',
      type: 'integer',
      required: true,
      meaning: 'Number of its findings here.',
      value: ({ id }) => reports(id).reduce((sum, report) => sum + (content.findingsOfReport.get(report.id)?.length ?? 0), 0),
    },
    {
      name: 'responses',
      type: 'integer',
      required: true,
      meaning: 'Number of its responses here.',
      value: ({ id }) => events(id, 'response'),
    },
    {
      name: 'followUps',
      type: 'integer',
      required: true,
      meaning: 'Number of follow-ups here.',
      value: ({ id }) => events(id, 'follow-up'),
    },
  ];
};
