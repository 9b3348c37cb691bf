import type { LeftOutReason } from '../tables/left-out.ts';
import { lowered, raised } from '../tables/raised.ts';
import { box, isSymbolFont, signOf } from './symbols.ts';
import { fillOf, type WordStyles } from './word-styles.ts';
import { childOf, switchOf, valOf, type XmlElement } from './xml-tree.ts';

/** Words within a paragraph that are left out of its text. */
export interface LeftPart {
  reason: LeftOutReason;
  text: string;
}

export interface RunText {
  text: string;
  left: LeftPart[];
  /** Text boxes, whose paragraphs are read separately. */
  boxes: XmlElement[];
}

/** The surroundings of a run, as far as they decide whether its words are visible. */
export interface Surroundings {
  styles: WordStyles;
  /** The cell or its table has a background colour, on which white words are visible. */
  isColoured: boolean;
}

const wrappers = new Set([
  'hyperlink',
  'smartTag',
  'customXml',
  'ins',
  'moveTo',
  'fldSimple',
  'bdo',
  'dir',
  'sdtContent',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
]);

export const descendant = (element: XmlElement, name: string): XmlElement | undefined => {
  for (const child of element.children) {
    const found = child.name === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
};

/** All text within an element, visible or not. */
const allWords = (element: XmlElement): string =>
  element.name === 't' || element.name === 'delText' ? element.text : element.children.map(allWords).join('');

/** The value of a form field that Word draws rather than writes: a checkbox, or an entry of a list. */
function formValue(field: XmlElement): string {
  const check = childOf(field, 'ffData', 'checkBox');
  if (check) return box(switchOf(check, 'checked') ?? switchOf(check, 'default') ?? false);
  const list = childOf(field, 'ffData', 'ddList');
  const entries = list?.children.filter(({ name }) => name === 'listEntry') ?? [];
  return entries[Number(valOf(list, 'result') ?? valOf(list, 'default') ?? 0)]?.attributes['val'] ?? '';
}

/** The words of a paragraph as they are printed, and what is left out. */
export function wordText(paragraph: XmlElement, { styles, isColoured }: Surroundings): RunText {
  const found: RunText = { text: '', left: [], boxes: [] };
  const properties = childOf(paragraph, 'pPr');
  const isShaded = [properties, ...styles.ofParagraph(properties).map((style) => childOf(style, 'pPr'))].some((one) =>
    fillOf(childOf(one, 'shd')),
  );
  /** The open fields: whether what follows is their result rather than their code. */
  const fields: { shows: boolean }[] = [];
  const leave = (reason: LeftOutReason, text: string) => {
    if (!text.trim()) return;
    const last = found.left.at(-1);
    if (last?.reason === reason && found.text === textAtLast) last.text += text;
    else found.left.push({ reason, text });
    textAtLast = found.text;
  };
  let textAtLast = '';
  walk(paragraph);
  return found;

  function reasonToLeave(run: XmlElement): LeftOutReason | undefined {
    const own = childOf(run, 'rPr');
    if (styles.isOn('vanish', own, properties)) return 'hidden-text';
    if (styles.isOn('strike', own, properties) || styles.isOn('dstrike', own, properties)) return 'struck';
    const colour =
      valOf(own, 'color') ??
      styles
        .chain(valOf(own, 'rStyle'))
        .map((style) => valOf(style, 'rPr', 'color'))
        .find(Boolean);
    const highlight = valOf(own, 'highlight');
    const isSeen = isColoured || isShaded || fillOf(childOf(own, 'shd')) || (highlight && highlight !== 'white' && highlight !== 'none');
    return /^ffffff$/i.test(colour ?? '') && !isSeen ? 'hidden-text' : undefined;
  }

  function runText(run: XmlElement): string {
    const fonts = childOf(run, 'rPr', 'rFonts')?.attributes ?? {};
    const font = fonts['ascii'] ?? fonts['hAnsi'];
    let text = '';
    for (const child of run.children) {
      if (child.name === 't') {
        const inSymbols = isSymbolFont(font);
        for (const letter of child.text) {
          const code = letter.codePointAt(0) ?? 0;
          const isPrivate = code >= 0xf000 && code <= 0xf0ff;
          const sign = inSymbols || isPrivate ? signOf(inSymbols ? font : 'Wingdings', code) : undefined;
          if (sign) text += sign;
          else if (isPrivate) leave('unread', `sign ${code.toString(16).toUpperCase()} of a symbol font`);
          else text += letter;
        }
      } else if (child.name === 'sym') {
        const sign = signOf(child.attributes['font'], Number.parseInt(child.attributes['char'] ?? '', 16));
        if (sign) text += sign;
        else leave('unread', `sign ${child.attributes['char']} of the font ${child.attributes['font']}`);
      } else if (child.name === 'tab' || child.name === 'ptab') text += ' ';
      else if (child.name === 'br' || child.name === 'cr') text += '\n';
      else if (child.name === 'noBreakHyphen') text += '-';
      else if (/^(?:drawing|pict|object)$/.test(child.name)) text += picture(child);
      else if (child.name === 'AlternateContent')
        text += runText({ ...run, children: (childOf(child, 'Choice') ?? childOf(child, 'Fallback'))?.children ?? [] });
    }
    return text;
  }

  function picture(drawing: XmlElement): string {
    const words = descendant(drawing, 'txbxContent');
    if (words) found.boxes.push(words);
    else {
      const { descr, title, name } = descendant(drawing, 'docPr')?.attributes ?? {};
      leave('picture', descr || title || name || 'a picture');
    }
    return '';
  }

  function walk(parent: XmlElement): void {
    for (const child of parent.children) {
      if (child.name === 'del' || child.name === 'moveFrom') leave('struck', allWords(child));
      else if (child.name === 'sdt') control(child);
      else if (child.name === 'r') run(child);
      else if (child.name === 'AlternateContent') walk(childOf(child, 'Choice') ?? childOf(child, 'Fallback') ?? child);
      else if (wrappers.has(child.name)) walk(child);
    }
  }

  function control(sdt: XmlElement): void {
    const properties = childOf(sdt, 'sdtPr');
    const check = childOf(properties, 'checkbox');
    if (check) found.text += box(switchOf(check, 'checked') ?? false);
    // Placeholder text is nobody's answer.
    else if (childOf(properties, 'showingPlcHdr')) leave('unread', allWords(childOf(sdt, 'sdtContent') ?? sdt));
    else walk(childOf(sdt, 'sdtContent') ?? sdt);
  }

  function run(element: XmlElement): void {
    for (const field of element.children.filter(({ name }) => name === 'fldChar')) {
      const kind = field.attributes['fldCharType'];
      if (kind === 'begin') {
        fields.push({ shows: false });
        found.text += formValue(field);
      } else if (kind === 'separate') {
        const last = fields.at(-1);
        if (last) last.shows = true;
      } else if (kind === 'end') fields.pop();
    }
    if (fields.some(({ shows }) => !shows)) return;
    const reason = reasonToLeave(element);
    if (reason) leave(reason, allWords(element));
    else {
      const vertical = valOf(childOf(element, 'rPr'), 'vertAlign');
      const text = runText(element);
      found.text += vertical === 'superscript' ? raised(text) : vertical === 'subscript' ? lowered(text) : text;
    }
  }
}
