/** Why part of a plan's file is in no action, as the summary of an import puts it. */
export const leftOutReasons = {
  'hidden-sheet': 'On hidden sheets, left out',
  'hidden-row': 'In hidden rows, left out',
  'filtered-row': 'In rows that a filter hides, left out',
  'collapsed-row': 'In collapsed groups, left out',
  'hidden-column': 'In hidden columns, left out',
  'hidden-text': 'Hidden or in the colour of its background, left out',
  'under-merged': 'Under merged cells, where nobody sees it, left out',
  struck: 'Struck out, left out',
  'not-calculated': 'Formulas without a result, not read: open the file in a spreadsheet, save it and import it again',
  error: 'Errors in place of a value, not read',
  colour: 'Colours that no key explains, not read: put in by hand what they mean',
  picture: 'Shown as a picture, not read: put in by hand what it says',
  note: 'Notes and comments, left out',
  'site-part': 'In menus, footers and other parts of the site around the plan, left out',
  slanted: 'Printed aslant or turned, such as a watermark, left out',
  'running-head': 'Running heads, footers and page numbers, left out',
  'head-again': 'Names of columns, printed again at the top of a page',
  unread: 'Not read: put it in by hand',
} as const;
export type LeftOutReason = keyof typeof leftOutReasons;

/** A cell of the source that is in none of the tables read. */
export interface LeftOutCell {
  /** Table or sheet, such as `sheet Tracker`. */
  place: string;
  /** Its place there: `B4`, or `row 3, column 2`. */
  address: string;
  reason: LeftOutReason;
  /** What the cell holds, unless that would reveal hidden text. */
  text?: string;
  /** It is part of a cell whose rest is used, or not a cell at all, such as a note; it is not counted as a cell. */
  isPart?: boolean;
}
