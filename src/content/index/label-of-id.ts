export { labelsOfIds } from '../section-finder.ts';
