import { siteContent } from '../../content/index/site-content.ts';
import { taggerInUse } from '../views/tagger-in-use.ts';
import { type DataSet, dataSet } from './data-set.ts';
import { siteAddress } from './site-address.ts';

let made: Promise<DataSet> | undefined;

/** The data set of the site that is being built; made once a build, and under `astro dev` for every page, as `siteContent` is. */
export function siteDataSet(): Promise<DataSet> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<DataSet> {
  const content = await siteContent();
  return dataSet(content, siteAddress, taggerInUse(content.themes)?.version);
}
