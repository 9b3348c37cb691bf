export { groupOf } from '../must-have.ts';
