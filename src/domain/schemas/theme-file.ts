import { z } from 'zod';
import { webAddress } from './address.ts';
import { polarity, themeTag } from './finding.ts';
import { findingId } from './ids.ts';
import { bodyText, described, findingUrl } from './linked-file.ts';
import { themeScore } from './tagger.ts';
import { theme } from './theme.ts';

/** `/themes/<id>.json` */
export const themeFile = z.strictObject({
  ...described,
  ...theme.shape,
  url: webAddress.describe('Permanent address of the theme'),
  ...bodyText,
  tagger: z.string().optional().describe('Version of the tagger that gave the tags'),
  measured: themeScore.optional().describe('How often its tags were right where readers labelled'),
  findingUrl,
  findings: z
    .array(
      z.strictObject({
        id: findingId,
        polarity,
        evidence: themeTag.shape.evidence.optional(),
        at: themeTag.shape.at.optional(),
        editor: themeTag.shape.editor,
      }),
    )
    .describe('Every finding on it, with the words that earned it the tag'),
});
