import { z } from 'zod';
import { webAddress } from './address.ts';
import { selector } from './finding-file.ts';

const tag = z.strictObject({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), value: z.string().min(1).describe('A theme') });

const annotation = z.strictObject({
  id: webAddress,
  type: z.literal('Annotation'),
  motivation: z.array(z.enum(['linking', 'tagging'])).min(1),
  created: z.iso.datetime().optional().describe('Day on which these words were read, at midnight, as far as it is known'),
  body: z
    .array(z.union([webAddress, tag]))
    .min(1)
    .describe('The finding’s page, and its themes as tags'),
  target: z
    .array(z.strictObject({ type: z.literal('SpecificResource'), source: webAddress, selector: z.array(selector).min(1) }))
    .min(1)
    .describe('The official document, a target a page; where its words are not quoted, the report’s text on this site too'),
});

/** `/reports/<id>.annotations.jsonld`: the findings of a report as a collection of the W3C Web Annotation data model, with its one page. */
export const annotationsFile = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: webAddress,
  type: z.literal('AnnotationCollection'),
  label: z.string().min(1),
  creator: z.strictObject({ id: webAddress, name: z.string() }),
  rights: z.array(webAddress).describe('Licences of the official words and of what is ours'),
  total: z.int().min(0),
  first: z.strictObject({
    id: webAddress,
    type: z.literal('AnnotationPage'),
    startIndex: z.literal(0),
    items: z.array(annotation).describe('In the report’s order'),
  }),
});
