import { z } from 'zod';
import { webAddress } from './address.ts';

const date = z.strictObject({ 'date-parts': z.tuple([z.array(z.int().positive()).min(1).max(3)]) });

const item = z.looseObject({
  id: z.string().min(1),
  type: z.string().min(1),
  title: z.string().min(1),
  author: z
    .array(z.strictObject({ literal: z.string().min(1) }))
    .min(1)
    .optional(),
  issued: date.optional(),
  accessed: date.optional(),
  URL: webAddress.optional(),
  language: z.literal('en-GB').optional(),
});

/** `….csl.json`: citations as the Citation Style Language has them; a name that is not here is one of its own schema. */
export const cslFile = z.array(item).min(1);
