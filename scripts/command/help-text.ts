import { mustHave } from '../../src/domain/must-have.ts';
import { type Declaration, isRequired, type Parameter } from './declaration.ts';
import { common } from './read-arguments.ts';

/** Letters in a line of help, at most. */
const width = 110;

const usualCodes = { 0: 'done', 1: 'a file or folder cannot be used', 2: 'wrong use' };

const argument = (taken: Parameter): string => {
  const name = `${taken.value}${taken.isList ? '…' : ''}`;
  return isRequired(taken) ? name : `[${name}]`;
};

const option = ([name, { value, isList }]: [string, Parameter]): string =>
  `--${name}${value === undefined ? '' : ` ${value}`}${isList ? '…' : ''}`;

/** How a command is called, in a line. */
export function usageText({ name, takes = {}, options }: Declaration): string {
  const needed = Object.entries(options).filter(([, taken]) => isRequired(taken));
  return ['usage: npm run', name, '--', ...Object.values(takes).map(argument), ...needed.map(option), '[options]'].join(' ');
}

/** A command's help: how it is called, what it does, what it takes, and how it ends. */
export function helpText(declaration: Declaration): string {
  const { does, takes = {}, options, exitCodes } = declaration;
  const rows = [
    ...Object.values(takes).map((taken): [string, string] => [mustHave(taken.value, 'name of an argument'), taken.does]),
    ...Object.entries({ ...options, ...common }).map((entry): [string, string] => [option(entry), entry[1].does]),
  ];
  const first = Math.max(...rows.map(([name]) => name.length)) + 4;
  const codes = Object.entries({ ...usualCodes, ...exitCodes }).map(([code, meaning]) => `${code} ${meaning}`);
  return [
    usageText(declaration),
    ...wrapped(does, 0),
    '',
    ...rows.map(([name, words]) => `  ${name}`.padEnd(first) + wrapped(words, first).join('\n')),
    '',
    ...wrapped(`Exit code: ${codes.join('; ')}; 130 Ctrl-C.`, 0),
  ].join('\n');
}

/** Words in lines that leave room for an indent, which all but the first begin with. */
function wrapped(words: string, indent: number): string[] {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = mustHave(lines.at(-1), 'last line');
    if (line === '') lines[lines.length - 1] = word;
    else if (indent + line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => (index === 0 ? line : ' '.repeat(indent) + line));
}
