import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { type FindingFileKind, findingFiles } from '../../site/exports/finding-files.ts';
import { textResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { type Citable, citedFinding } from '../../site/views/cited-finding.ts';
import { lastWords } from '../../site/views/retired-view.ts';

interface Props {
  finding: Citable;
  kind: FindingFileKind;
}

export async function getStaticPaths() {
  const content = await siteContent();
  return [...content.findings, ...lastWords(content)].flatMap((finding) =>
    findingFiles.map((kind) => ({ params: { id: finding.id, format: kind.ending }, props: { finding, kind } })),
  );
}

/** A current or retired finding, in a format for reference managers or readers. */
export const GET: APIRoute<Props> = async ({ props: { finding, kind } }) => {
  const cited = citedFinding(await siteContent(), finding, siteAddress);
  return textResponse(kind.write(cited, finding.body), kind.mediaType);
};
