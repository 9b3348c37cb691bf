import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { findingAsFile } from '../../site/exports/finding-as-file.ts';
import { type FindingFileKind, findingFiles } from '../../site/exports/finding-files.ts';
import { siteAddress } from '../../site/exports/site-address.ts';
import { textResponse } from '../../site/exports/text-response.ts';
import { type Citable, citedFinding } from '../../site/views/cited-finding.ts';
import { lastWords } from '../../site/views/last-words.ts';

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

/** A finding, living or retired, in a format for reference managers or readers. */
export const GET: APIRoute<Props> = async ({ props: { finding, kind } }) => {
  const cited = citedFinding(await siteContent(), finding, siteAddress);
  return textResponse(findingAsFile(kind.ending, cited, finding.body), kind.mediaType);
};
