import type { z } from 'zod';
import { followUp, response } from '../domain/schemas/event.ts';
import { finding } from '../domain/schemas/finding.ts';
import { findingVersion } from '../domain/schemas/finding-version.ts';
import { framework } from '../domain/schemas/framework.ts';
import { partnership } from '../domain/schemas/partnership.ts';
import { report } from '../domain/schemas/report.ts';
import { term } from '../domain/schemas/term.ts';
import { theme } from '../domain/schemas/theme.ts';
import type { EntryKind } from './entry-name.ts';

const schemas = {
  reports: report,
  findings: finding,
  versions: findingVersion,
  responses: response,
  'follow-ups': followUp,
  themes: theme,
  terms: term,
  frameworks: framework,
  partnerships: partnership,
} satisfies Record<EntryKind, z.ZodType<object>>;

/** What a file of each kind holds: its front matter, or all of it where it is YAML alone. */
export type EntryData = { [Kind in EntryKind]: z.infer<(typeof schemas)[Kind]> };

export const entrySchemas: { [Kind in EntryKind]: z.ZodType<EntryData[Kind]> } = schemas;
