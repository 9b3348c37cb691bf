import { z } from 'zod';
import { readShard } from '../../src/domain/shard.ts';

/** What a command takes, as an option or as an argument. */
export interface Parameter<S extends z.ZodType = z.ZodType> {
  /** What stands for its value in the help, such as `DIR`; absent for a flag. */
  value?: string;
  /** What it is for: words that complete "--content DIR" in the help. */
  does: string;
  /** From what was typed, or undefined, to what the command is given. */
  schema: S;
  /** Whether it may be given several times; the schema is then of a list. */
  isList?: boolean;
}

export type Parameters = Readonly<Record<string, Parameter>>;

/** What a command is given: a value by the name of each option and argument. */
export type Given<T extends Parameters> = { [Name in keyof T]: z.output<T[Name]['schema']> };

/** A command as its help shows it, its arguments are read, and its work is done. */
export interface Declaration<A extends Parameters = Parameters, O extends Parameters = Parameters> {
  /** Its name in package.json, such as `check:urls`. */
  name: string;
  /** What it does, in one sentence or two. */
  does: string;
  /** In their order; only the last may be a list. */
  takes?: A;
  options: O;
  /** What an exit code means, where it is not 0 for done, 1 for a file or folder that cannot be used, or 2 for wrong use. */
  exitCodes?: Readonly<Partial<Record<0 | 1 | 2, string>>>;
  /** Exit code where a file or folder cannot be used; 1 by default. */
  failure?: 1 | 2;
  /** @returns exit code; 0 where it returns nothing */
  run: (given: Given<A> & Given<O>) => number | undefined | Promise<number | undefined>;
}

/** An option without a value. */
export const flag = (does: string) => ({ does, schema: z.boolean().default(false) });

/** An option or argument that may be left out. */
export const optional = (value: string, does: string) => ({ value, does, schema: z.string().optional() });

/** An option or argument without which nothing can be done. */
export const required = (value: string, does: string) => ({ value, does, schema: z.string() });

/** An option or argument that a schema reads. */
export const read = <S extends z.ZodType>(value: string, does: string, schema: S) => ({ value, does, schema });

/** An option or argument that may be given several times. */
export const list = (value: string, does: string, byDefault: readonly string[] = []) => ({
  value,
  does,
  schema: z.array(z.string()).default([...byDefault]),
  isList: true,
});

/** A whole number from 1, as typed. */
export const fromOne = z
  .string()
  .regex(/^[1-9]\d*$/, 'a whole number from 1')
  .transform(Number);

export const isRequired = ({ schema }: Parameter): boolean => !schema.safeParse(undefined).success;

/** A part of some work, as typed: `2/4`. */
export const shard = z.string().transform((text, context) => {
  const read = readShard(text);
  if (read) return read;
  context.addIssue('a part i/n with i from 1 to n, such as 2/4');
  return z.NEVER;
});
