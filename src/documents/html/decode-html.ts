const declared = /<meta[^<>]+charset\s*=\s*(?:["']\s*)?([\w-]+)/i;

/** Where a page declares its encoding. */
const headBytes = 2048;

/**
 * The text of a web page. Valid UTF-8 is read as such whatever the page declares, because servers and editors change one
 * without the other; anything else as declared, or failing that as Windows-1252, which word processors write.
 */
export function decodeHtml(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const label = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)))?.[1] ?? 'windows-1252';
    try {
      return new TextDecoder(/^utf-?8$/i.test(label) ? 'windows-1252' : label).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
}
