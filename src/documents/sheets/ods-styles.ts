import { odsFormats } from './ods-formats.ts';
import { type Attributes, readXml } from './read-xml.ts';

/** How a cell, a run of words, a row, a column or a sheet looks; anything unset is inherited from the parent style. */
export interface OdsLook {
  struck?: boolean;
  /** Six digits. */
  colour?: string | undefined;
  fill?: string | undefined;
  font?: string;
  /** Superscript or subscript. */
  raise?: 'above' | 'below' | undefined;
  /** Words, or the whole sheet, are not shown. */
  isHidden?: boolean;
  /** A row or column of no height or width. */
  isFlat?: boolean;
  /** Name of the format of its number or date. */
  format?: string;
}

/** Which parts of a date a format shows. */
export interface ShownParts {
  year: boolean;
  month: boolean;
  day: boolean;
}

export interface OdsStyles {
  look(family: string, name: string | undefined): OdsLook;
  /** The format as a spreadsheet's code, where one is known. */
  code(format: string | undefined): string | undefined;
  /** Undefined where it is not a date format. */
  dateParts(format: string | undefined): ShownParts | undefined;
}

/** Longest chain of parent styles. */
const deepest = 20;
const six = (colour: string | undefined) => (/^#[\da-f]{6}$/i.test(colour ?? '') ? colour?.slice(1).toUpperCase() : undefined);
const isNothing = (length: string | undefined) => length !== undefined && Number.parseFloat(length) === 0;

/** `super 58%`, or how far it is raised: `33% 58%`. */
const raiseOf = (position: string): OdsLook['raise'] =>
  /^(?:super|[1-9])/.test(position) ? 'above' : /^(?:sub|-)/.test(position) ? 'below' : undefined;

function lookOf(name: string, attributes: Attributes): OdsLook {
  switch (name) {
    case 'text-properties': {
      const struck = attributes['text-line-through-style'] ?? attributes['text-line-through-type'];
      return {
        ...(struck === undefined ? {} : { struck: struck !== 'none' }),
        ...(attributes.color ? { colour: six(attributes.color) } : {}),
        ...(attributes['font-name'] ? { font: attributes['font-name'] } : {}),
        ...(attributes['text-position'] ? { raise: raiseOf(attributes['text-position']) } : {}),
        ...(attributes.display ? { isHidden: attributes.display === 'none' } : {}),
      };
    }
    case 'table-cell-properties':
      return attributes['background-color'] ? { fill: six(attributes['background-color']) } : {};
    case 'table-column-properties':
      return { isFlat: isNothing(attributes['column-width']) };
    case 'table-row-properties':
      return { isFlat: isNothing(attributes['row-height']) };
    case 'table-properties':
      return { isHidden: attributes.display === 'false' };
    default:
      return {};
  }
}

/** The styles of an OpenDocument workbook: those of its styles part, overridden by those of its content. */
export function odsStyles(parts: readonly { name: string; xml: string }[]): OdsStyles {
  const codes = odsFormats(parts);
  const own = new Map<string, { look: OdsLook; parent?: string | undefined }>();
  const dates = new Map<string, ShownParts>();
  for (const { name: part, xml } of parts) {
    let open: { look: OdsLook; parent?: string | undefined } | undefined;
    let date: ShownParts | undefined;
    readXml(xml, part, {
      open(name, attributes) {
        if (name === 'style' || name === 'default-style') {
          open = { look: {}, parent: attributes['parent-style-name'] };
          if (attributes['data-style-name']) open.look.format = attributes['data-style-name'];
          own.set(`${attributes.family} ${name === 'style' ? (attributes.name ?? '') : ''}`, open);
        } else if (name === 'date-style') {
          date = { year: false, month: false, day: false };
          dates.set(attributes.name ?? '', date);
        } else if (date && (name === 'year' || name === 'month' || name === 'day')) date[name] = true;
        else if (open) Object.assign(open.look, lookOf(name, attributes));
      },
      close(name) {
        if (name === 'style' || name === 'default-style') open = undefined;
        if (name === 'date-style') date = undefined;
      },
    });
  }
  const known = new Map<string, OdsLook>();
  const look = (family: string, name: string | undefined, depth = 0): OdsLook => {
    const key = `${family} ${name ?? ''}`;
    const before = known.get(key);
    if (before) return before;
    const style = own.get(key);
    const parent = style?.parent ?? (name ? '' : undefined);
    const made = { ...(parent === undefined || depth > deepest ? {} : look(family, parent, depth + 1)), ...style?.look };
    known.set(key, made);
    return made;
  };
  return {
    look: (family, name) => look(family, name),
    code: (format) => (format === undefined ? undefined : codes.get(format)),
    dateParts: (format) => (format === undefined ? undefined : dates.get(format)),
  };
}
