/**
 * How long a server wants to be left alone.
 * @param header `Retry-After`: seconds, or a date
 * @param now milliseconds since 1970
 * @returns milliseconds, not below 0; undefined where it says nothing that can be read
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // Only the form that HTTP prescribes: other texts are dates to `Date.parse` too.
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
