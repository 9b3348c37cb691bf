import type { APIRoute } from 'astro';
import { z } from 'zod';
import { findingFile } from '../../domain/schemas/finding-file.ts';
import { urls } from '../../domain/urls.ts';
import { jsonResponse } from '../../site/exports/responses.ts';
import { siteAddress } from '../../site/exports/site-address.ts';

/** The JSON Schema of the JSON beside every finding. */
export const GET: APIRoute = () =>
  jsonResponse({
    ...z.toJSONSchema(findingFile, { io: 'input' }),
    $id: siteAddress(urls.findingSchema()),
    title: 'A finding of an inspection, and what followed',
  });
