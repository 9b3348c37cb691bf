const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const seasons: Record<string, string> = { spring: '21', summer: '22', autumn: '23', winter: '24' };
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const year = String.raw`(?:,?\s+|\s*[-/’']\s*)((?:20)?\d\d)`;
const lead = String.raw`^(?:by|due|from|in|until|on|end(?: of)?|by (?:the )?end(?: of)?|the)?\s*(?:the end of\s+)?`;

const dayFirst = new RegExp(String.raw`${lead}(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?|-)${month}${year}$`, 'i');
const monthYear = new RegExp(`${lead}${month}${year}$`, 'i');
const seasonYear = new RegExp(String.raw`${lead}(spring|summer|autumn|winter)\s+(20\d\d)$`, 'i');
const full = (text: string) => (text.length === 2 ? `20${text}` : text);
const two = (value: number | string) => String(value).padStart(2, '0');

function day(yearText: string, monthNumber: number, dayNumber: string): string | undefined {
  const iso = `${full(yearText)}-${two(monthNumber)}-${two(dayNumber)}`;
  return Number.isNaN(Date.parse(iso)) || !new Date(iso).toISOString().startsWith(iso) ? undefined : iso;
}

/**
 * A printed date as a year, month, day or season, where it is one: `31/03/2024`, `end of March 2024`, `Sept 24`, `Spring 2024`.
 * @returns undefined for a quarter, a school term, a range, `ongoing` and all else, which stay as printed
 */
export function dueDate(printed: string): string | undefined {
  const text = printed.trim().replace(/\s+/g, ' ');
  if (/^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return text;
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:20)?\d\d)$/.exec(text);
  if (numeric) return day(numeric[3] ?? '', Number(numeric[2]), numeric[1] ?? '');
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return day(iso[1] ?? '', Number(iso[2]), iso[3] ?? '');
  const named = dayFirst.exec(text);
  if (named) return day(named[3] ?? '', months.indexOf((named[2] ?? '').toLowerCase()) + 1, named[1] ?? '');
  const inMonth = monthYear.exec(text);
  if (inMonth) return `${full(inMonth[2] ?? '')}-${two(months.indexOf((inMonth[1] ?? '').toLowerCase()) + 1)}`;
  const season = seasonYear.exec(text);
  return season ? `${season[2]}-${seasons[(season[1] ?? '').toLowerCase()]}` : undefined;
}
