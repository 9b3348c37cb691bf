import { parseArgs } from 'node:util';
import { checkShape } from '../../src/content/check-shape.ts';
import { reasonText, UnusableFile } from '../../src/content/unusable-file.ts';
import { mustHave } from '../../src/domain/must-have.ts';
import { ownValue } from '../../src/domain/own-value.ts';
import { type Declaration, flag, type Given, isRequired, type Parameter, type Parameters } from './declaration.ts';

/** A command line that asks for nothing that can be done. */
export class WrongUse extends Error {}

/** Options of every command. */
export const common = {
  help: flag('show this'),
  debug: flag('where the command fails, show the lines of the program too'),
};

type Words = Readonly<Record<string, string | string[] | boolean | undefined>>;

/**
 * What a command line asks of a command.
 * @param typed the words after the command's name
 * @returns undefined where it asks for help
 * @throws WrongUse where it does not fit the declaration: an unknown option, a missing value, too few or too many arguments
 */
export function readArguments<A extends Parameters, O extends Parameters>(
  { takes, options }: Declaration<A, O>,
  typed: readonly string[],
): (Given<A> & Given<O>) | undefined {
  const { help, words, values } = parsed({ ...options, ...common }, typed);
  if (help) return undefined;
  const given = [
    ...checked(takes ?? {}, placed(takes ?? {}, words), (_, { value }) => mustHave(value, 'name of an argument')),
    ...checked(options, values, dashed),
  ];
  return Object.fromEntries(given) as Given<A> & Given<O>;
}

const dashed = (name: string) => `--${name}`;

function parsed(options: Parameters, typed: readonly string[]): { help: boolean; words: string[]; values: Words } {
  const { tokens, positionals, values } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, isList = false }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple: isList, ...(name === 'help' ? { short: 'h' } : {}) } as const,
      ]),
    ),
    allowPositionals: true,
    // Its own errors are in Node's words; those below are in ours.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = ownValue(options, name);
    if (!option) throw new WrongUse(`there is no option ${rawName}`);
    if (option.value === undefined) {
      if (value !== undefined) throw new WrongUse(`${rawName} takes no value`);
    } else if (value === undefined || (value === '' && !isBlankByDefault(option)) || (value.startsWith('-') && !inlineValue)) {
      throw new WrongUse(`${rawName} has no value: give ${rawName} ${option.value}`);
    }
  }
  return { help: values['help'] === true, words: positionals, values: values as Words };
}

/** What is left blank by default may be given as blank. */
const isBlankByDefault = ({ schema }: Parameter): boolean => schema.safeParse(undefined).data === '';

/** The words of a command line by the names of the arguments that they are for. */
function placed(takes: Parameters, words: readonly string[]): Words {
  const names = Object.keys(takes);
  const last = names.at(-1);
  const rest = last !== undefined && ownValue(takes, last)?.isList ? last : undefined;
  const surplus = rest === undefined ? words[names.length] : undefined;
  if (surplus !== undefined) throw new WrongUse(`"${surplus}" is one argument too many`);
  return Object.fromEntries(
    names.map((name, index) => {
      const own = name === rest ? words.slice(index) : words[index];
      return [name, own?.length ? own : undefined];
    }),
  );
}

function checked(takes: Parameters, words: Words, nameOf: (name: string, taken: Parameter) => string): [string, unknown][] {
  return Object.entries(takes).map(([name, taken]) => {
    const said = nameOf(name, taken);
    const given = ownValue(words, name);
    const word = given === '' ? undefined : given;
    if (word === undefined && isRequired(taken)) throw new WrongUse(`${said} is missing: ${taken.does}`);
    try {
      return [name, checkShape(taken.schema, word, said)];
    } catch (error) {
      if (error instanceof UnusableFile) throw new WrongUse(error.problems.map(reasonText).join('; '));
      throw error;
    }
  });
}
