import { type Attributes, readXml } from './read-xml.ts';

/** Formats of an OpenDocument workbook by name, written as a spreadsheet's format codes. */
export type OdsFormats = ReadonlyMap<string, string>;

interface OpenFormat {
  name: string;
  code: string;
  maps: { condition: string; format: string }[];
  /** It shows something for which there is no known code. */
  isUnknown: boolean;
}

const kinds = /^(?:number|percentage|currency|date|time)-style$/;
const quoted = (text: string) => `"${text.replaceAll('"', '')}"`;
const isLong = ({ style }: Attributes) => style === 'long';

function numberCode(attributes: Attributes): string {
  const whole = Math.min(15, Number(attributes['min-integer-digits'] ?? 1) || 0);
  const places = Math.min(15, Number(attributes['decimal-places'] ?? -1));
  const digits = whole > 0 ? '0'.repeat(whole) : '#';
  if (places < 0 && attributes.grouping !== 'true') return 'General';
  return `${attributes.grouping === 'true' ? `#,##${digits}` : digits}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
}

/** The code of an element that shows part of a number or date; undefined where none is known. */
function codeOf(name: string, attributes: Attributes): string | undefined {
  switch (name) {
    case 'number':
      return attributes['display-factor'] ? undefined : numberCode(attributes);
    case 'day':
      return isLong(attributes) ? 'dd' : 'd';
    case 'month':
      return attributes.textual === 'true' ? (isLong(attributes) ? 'mmmm' : 'mmm') : isLong(attributes) ? 'mm' : 'm';
    case 'year':
      return isLong(attributes) ? 'yyyy' : 'yy';
    case 'day-of-week':
      return isLong(attributes) ? 'dddd' : 'ddd';
    case 'hours':
      return isLong(attributes) ? 'hh' : 'h';
    case 'minutes':
      return isLong(attributes) ? 'mm' : 'm';
    case 'seconds':
      return isLong(attributes) ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    default:
      return undefined;
  }
}

/** The code of a format together with those it refers to for some values, one section each. */
function withSections({ code, maps }: OpenFormat, codes: ReadonlyMap<string, string>): string | undefined {
  const [first, second] = maps.map(({ condition, format }) => ({ condition: condition.replaceAll(' ', ''), code: codes.get(format) }));
  if (!first) return code;
  if (first.code === undefined || maps.length > 2) return undefined;
  if (!second) return first.condition === 'value()>=0' ? `${first.code};${code}` : undefined;
  if (second.code === undefined || first.condition !== 'value()>0' || second.condition !== 'value()<0') return undefined;
  return `${first.code};${second.code};${code}`;
}

/** The formats of numbers, dates and times for which a code is known. */
export function odsFormats(parts: readonly { name: string; xml: string }[]): OdsFormats {
  const codes = new Map<string, string>();
  for (const { name: part, xml } of parts) {
    let open: OpenFormat | undefined;
    let words = '';
    readXml(xml, part, {
      open(name, attributes, above) {
        words = '';
        if (kinds.test(name)) open = { name: attributes.name ?? '', code: '', maps: [], isUnknown: false };
        else if (open && name === 'map')
          open.maps.push({ condition: attributes.condition ?? '', format: attributes['apply-style-name'] ?? '' });
        else if (open && kinds.test(above.at(-1) ?? '') && !/^(?:text|currency-symbol|text-properties)$/.test(name)) {
          const code = codeOf(name, attributes);
          if (code === undefined) open.isUnknown = true;
          else open.code += code;
        }
      },
      text(text) {
        words += text;
      },
      close(name, above) {
        if (!open) return;
        // A percent sign counts only outside quoted text.
        if (name === 'text' && above.at(-1) === 'percentage-style')
          open.code += words
            .split('%')
            .map((one) => one && quoted(one))
            .join('%');
        else if (name === 'text' || name === 'currency-symbol') open.code += words && quoted(words);
        words = '';
        if (!kinds.test(name)) return;
        const code = open.isUnknown ? undefined : withSections(open, codes);
        if (code) codes.set(open.name, code);
        open = undefined;
      },
    });
  }
  return codes;
}
