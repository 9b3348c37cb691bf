import { addresses } from './addresses.ts';
import { ajv } from './ajv.ts';
import { anchorsInPdf, anchorsInText } from './anchors/anchors.ts';
import { annotations } from './anchors/annotations.ts';
import { citationJs } from './citation-js.ts';
import type { Client } from './client.ts';
import { duckdb } from './duckdb.ts';
import { feedsmith } from './feedsmith.ts';
import { frictionless } from './frictionless/frictionless.ts';
import { htmlValidate } from './html-validate.ts';
import { icalJs } from './ical-js.ts';
import { llmsTxt } from './llms-txt.ts';
import { pandoc } from './pandoc.ts';
import { feedparser, icalendar, openpyxl, rdflib } from './python-clients.ts';
import { rdf } from './rdf.ts';
import { sitemap } from './sitemap.ts';
import { vnu } from './vnu.ts';
import { zotero } from './zotero/zotero.ts';

/** Every client, in the order in which they are asked. */
export const clients: readonly Client[] = [
  zotero,
  citationJs,
  pandoc,
  anchorsInPdf,
  anchorsInText,
  annotations,
  ajv,
  frictionless,
  duckdb,
  openpyxl,
  rdf,
  rdflib,
  feedsmith,
  feedparser,
  icalJs,
  icalendar,
  addresses,
  sitemap,
  llmsTxt,
  htmlValidate,
  vnu,
];
