/** What a random cell holds; each kind is written into XLSX and into ODS, and read to the same. */
export type ModelCell =
  | { kind: 'empty' }
  | { kind: 'words'; text: string }
  | { kind: 'number'; format: number }
  | { kind: 'struck'; text: string }
  | { kind: 'part-struck'; text: string; struck: string }
  | { kind: 'unseen'; text: string }
  | { kind: 'colour'; fill: number }
  | { kind: 'formula' }
  | { kind: 'error' };

export interface ModelSheet {
  name: string;
  hidden: boolean;
  /** Rows of one length. */
  cells: ModelCell[][];
  hiddenRows: number[];
  filteredRows: number[];
  hiddenColumns: number[];
  merged: { top: number; left: number; bottom: number; right: number }[];
  notes: { row: number; column: number }[];
}

/** Numbers in formats, as both kinds of workbook write them; the text is what each shows. */
export const modelNumbers = [
  { value: 0.42, code: '0%', type: 'percentage', text: '42%' },
  { value: 1_250_000, code: '"£"#,##0', type: 'currency', text: '£1,250,000' },
  { value: 1.1, code: '0.00', type: 'float', text: '1.10' },
  { value: 45382, code: 'dd/mm/yyyy', type: 'date', text: '31/03/2024', iso: '2024-03-31' },
  { value: 45352, code: 'mmm yyyy', type: 'date', text: 'Mar 2024', iso: '2024-03-01' },
] as const;
export const modelFills = ['FF0000', 'FFC000', '00B050'] as const;
