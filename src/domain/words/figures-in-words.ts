/** A share or a score from 0 to 1 with two decimals; empty where there is none. */
export function shareInWords(share: number | undefined): string {
  return share === undefined ? '' : share.toFixed(2);
}

/** The size of a file as people say it: "812 bytes", "41 kB", "1.3 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A figure as its source prints it, with its unit: "56.3%", "£5 million a year", "601 places". @param unit such as "%" or "£ million" */
export function valueWithUnit({ value, unit = '' }: { value: string; unit?: string | undefined }): string {
  if (unit.startsWith('£')) return `£${value}${unit.slice(1)}`;
  return unit === '%' ? `${value}%` : `${value} ${unit}`.trim();
}
