import type { APIRoute } from 'astro';
import { z } from 'zod';
import { jsonResponse } from '../../data/json-response.ts';
import { siteAddress } from '../../data/site-address.ts';
import { findingFile } from '../../domain/schemas/finding-file.ts';
import { urls } from '../../domain/urls.ts';

/** What the JSON beside every finding holds, as JSON Schema. */
export const GET: APIRoute = () =>
  jsonResponse({
    ...z.toJSONSchema(findingFile, { io: 'input' }),
    $id: siteAddress(urls.findingSchema()),
    title: 'A finding of an area SEND inspection, and what followed',
  });
