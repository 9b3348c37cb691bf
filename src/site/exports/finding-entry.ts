import type { z } from 'zod';
import { findingPlace } from '../../content/index/finding-place.ts';
import { findingStatus } from '../../content/index/finding-status.ts';
import { findingVersions } from '../../content/index/finding-versions.ts';
import type { EventOnFinding, SiteContent } from '../../content/index/index-content.ts';
import { plainText } from '../../documents/markdown/plain-text.ts';
import { runningText } from '../../documents/markdown/running-text.ts';
import type { FindingEntry } from '../../domain/content-values.ts';
import type { findingFile } from '../../domain/schemas/finding-file.ts';
import type { Address } from '../../domain/table/column.ts';
import { urls } from '../../domain/urls.ts';
import { findingLabel } from '../../domain/words/finding-label.ts';
import { citedFinding } from '../views/cited-finding.ts';
import { annotationTarget } from './annotation-target.ts';
import { entryText } from './entry-text.ts';

/**
 * A finding as the JSON beside its page: its fields, its text, its place in the official document, and every response and
 * follow-up about it, oldest first. A field that is not known is left out.
 * @param tagger version of the tagger that gave the themes, where it is known
 */
export function findingEntry(content: SiteContent, finding: FindingEntry, address: Address, tagger?: string): z.input<typeof findingFile> {
  const { body, at: _, quote: _inTarget, ...fields } = finding;
  const report = content.report.get(finding.report);
  if (!report) throw new Error(`findings/${finding.id}.md: there is no report "${finding.report}".`);
  const { heading, place, isPrinted, officialUrl, officialPageUrl } = findingPlace(content, finding, report);
  const page = urls.finding(finding.id);
  const cited = citedFinding(content, finding, address);
  const [text, running] = [plainText(body), runningText(body).text];
  const versions = findingVersions(content, finding.id).map(({ version, fingerprint, wording, since }) => ({
    number: version,
    fingerprint,
    wording,
    since,
    url: address(urls.findingVersion(finding.id, version)),
  }));
  const present = versions.at(-1);
  const beside = (ending: string) => address(urls.file(page, ending));
  return {
    $schema: address(urls.schema('finding')),
    ...fields,
    tagger,
    label: findingLabel(finding),
    url: address(page),
    cite: cited.link,
    area: content.partnership.get(finding.partnership)?.name,
    version: present && { number: present.number, fingerprint: present.fingerprint, since: present.since, url: present.url },
    earlier: versions.slice(0, -1),
    ...entryText(body),
    ...(running === text ? {} : { running }),
    official: {
      publishers: [...cited.authors],
      title: report.title,
      inspection: report.inspection,
      published: report.published,
      ...(heading ? { heading } : {}),
      place,
      ...(isPrinted ? { isPrinted } : {}),
      url: officialUrl,
      pageUrl: officialPageUrl,
      archived: report.source.archived,
      sha256: report.source.sha256,
      retrieved: report.source.retrieved,
    },
    target: annotationTarget(content, finding, report, address),
    files: { bib: beside('bib'), ris: beside('ris'), 'csl.json': beside('csl.json'), txt: beside('txt'), md: beside('md') },
    status: findingStatus(content, finding),
    events: (content.eventsOfFinding.get(finding.id) ?? []).map((on) => onFinding(on, finding.id, address)),
  };
}

function onFinding({ event, link }: EventOnFinding, finding: string, address: Address) {
  const isResponse = event.track === 'response';
  const actions = isResponse ? event.actions.filter(({ speaksTo }) => speaksTo.includes(finding)) : [];
  const { asCalled, inferred, judgement, note } = link;
  return {
    track: event.track,
    id: event.id,
    url: address(urls.event(event)),
    date: event.date,
    dateNote: event.dateNote,
    kind: event.kind,
    speaker: event.speaker,
    title: event.title,
    summary: event.summary,
    asCalled,
    inferred,
    judgement,
    note,
    overallJudgement: isResponse ? undefined : event.judgement,
    ...(actions.length > 0 ? { actions } : {}),
    sources: event.sources,
  };
}
