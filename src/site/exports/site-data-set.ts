import { siteContent } from '../../content/index/site-content.ts';
import { siteFile } from '../../content/index/site-file.ts';
import { siteWeights } from '../../tagging/site-weights.ts';
import { readLabels } from '../../tagging/training/labelled-findings.ts';
import { taggerInUse } from '../views/tagger-in-use.ts';
import { type DataSet, dataSet } from './data-set.ts';
import { siteAddress } from './site-address.ts';
import { withWorkbook } from './workbook.ts';

let made: Promise<DataSet> | undefined;

/** The data set of the site that is being built; made once a build, and under `astro dev` for every page, as `siteContent` is. */
export function siteDataSet(): Promise<DataSet> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<DataSet> {
  const content = await siteContent();
  const tagger = taggerInUse(content.themes);
  const labels = siteFile('tagger/labels.jsonl');
  const set = dataSet(content, siteAddress, tagger?.version, {
    weights: siteWeights(),
    ...(tagger ? { figures: tagger.figures } : {}),
    ...(labels === undefined ? {} : { labels: readLabels(labels) }),
  });
  return withWorkbook(set);
}
