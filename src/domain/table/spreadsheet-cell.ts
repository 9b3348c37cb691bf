export { spreadsheetCell } from './csv-cell.ts';
