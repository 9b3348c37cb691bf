import { z } from 'zod';
import { contactAddress } from './address.ts';
import { partnershipId } from './ids.ts';
import { lookedFor } from './looked-for.ts';

/** `partnerships/<id>.md` */
export const partnership = z.strictObject({
  id: partnershipId,
  name: z.string().min(1).describe('The area as reports name it, such as Hertfordshire'),
  alsoCalled: z
    .array(z.string().regex(/[\p{L}\p{N}]/u, 'a name, with a letter or digit in it'))
    .optional()
    .describe(
      'Other names that readers type for it, such as Herts: short, of one of its parts, or former. An area that was split gives its name to ' +
        'each of its parts. Capitals, hyphens and a council after the name need no name of their own',
    ),
  urn: z.string().regex(/^\d+$/).optional().describe("Ofsted's unique reference number"),
  laCode: z
    .string()
    .regex(/^\d{3}$/)
    .optional()
    .describe('Local authority code of the Department for Education'),
  gssCode: z
    .string()
    .regex(/^E\d{8}$/)
    .optional()
    .describe('Government Statistical Service code'),
  region: z.string().optional().describe('Region of England, in words'),
  links: z.array(z.strictObject({ label: z.string(), url: contactAddress })).default([]),
  lookedFor: z.array(lookedFor).optional().describe('Looks for documents that should exist; a later look is added, none is taken out'),
});
export type Partnership = z.infer<typeof partnership>;
