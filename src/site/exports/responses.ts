import { type DataFile, isBinary, mediaTypes } from './data-file.ts';

/** A text as a file of a given media type. */
export function textResponse(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}

/** A value as a JSON file. */
export function jsonResponse(value: unknown): Response {
  return textResponse(jsonText(value), mediaTypes.json);
}

/** The text of such a file. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** A file of the data set. */
export function fileResponse({ bytes, format }: DataFile): Response {
  return new Response(bytes, {
    headers: { 'Content-Type': isBinary(format) ? mediaTypes[format] : `${mediaTypes[format]}; charset=utf-8` },
  });
}
