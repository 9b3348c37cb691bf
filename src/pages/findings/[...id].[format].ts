import type { APIRoute } from 'astro';
import { siteContent } from '../../content/index/site-content.ts';
import { findingAsFile } from '../../data/finding-as-file.ts';
import { type FindingFileKind, findingFiles } from '../../data/finding-files.ts';
import { siteAddress } from '../../data/site-address.ts';
import { textResponse } from '../../data/text-response.ts';
import { type Citable, citedFinding } from '../../queries/cited-finding.ts';
import { lastWords } from '../../queries/last-words.ts';

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
