import { z } from 'zod';

/** Letters of a name, but for a report's month; with an ending it fits every file system. */
export const longestName = 80;
const name = '[a-z0-9]+(-[a-z0-9]+)*';
const month = '-\\d{4}-\\d{2}';
const prefix = '[a-z]{1,3}';
const code = `${prefix}-[1-9]\\d*`;
/** Windows keeps these to itself, with any ending; a web server answers for a folder with `index`. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

const isLong = (part: string) => part.replace(new RegExp(`${month}$`), '').length > longestName;
const fits = z.refine<string>((id) => id.split('/').every((part) => !isLong(part) && !reserved.test(part)), {
  error: ({ input }) => {
    const kept = String(input)
      .split('/')
      .find((part) => reserved.test(part));
    return kept ? `a name other than "${kept}", which systems keep for themselves` : `a name of at most ${longestName} letters`;
  },
});

const id = (pattern: string, what: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^${pattern}$`), `${what}, such as ${example}: small letters from a to z, digits, and single hyphens between them`)
    .check(fits);

/**
 * Names by which entries are filed and addressed. Each is a path below the folder of its kind and part of an address for good, so
 * none can lead elsewhere: no dots, no empty parts, nothing that an address or a file system reads in its own way.
 */
export const partnershipId = id(name, 'the id of a partnership', 'hertfordshire');
export const reportId = id(`${name}${month}`, 'the id of a report', 'hertfordshire-2023-07');
/** The first half of a finding's code, which stands for its section. */
export const codePrefix = z.string().regex(new RegExp(`^${prefix}$`), 'one to three small letters, such as pa');
export const frameworkId = id(name, 'the id of a framework', 'area-send-2023');
export const questionId = id(name, 'the id of a question', 'late-plans');
export const findingCode = id(code, 'the code of a finding', 'pa-1');
export const findingId = id(`${name}${month}\\/${code}`, 'the id of a finding', 'hertfordshire-2023-07/pa-1');
/** An earlier wording of a finding. */
export const versionId = id(`${name}${month}\\/${code}\\/v[1-9]\\d*`, 'a finding and a version', 'hertfordshire-2023-07/pa-1/v1');
/** Pages of an area that stand where its answer pages do, one a theme. */
const areaPages = ['coverage', 'absences', 'persistence'];
export const themeId = id(name, 'the id of a theme', 'travel').refine((id) => !areaPages.includes(id), {
  error: ({ input }) => `an id other than "${String(input)}", which is the address of another page of each area`,
});
export const termId = id(name, 'the id of a term', 'ehc-plan');
/** A response or a follow-up. */
export const eventId = id(`${name}\\/${name}`, 'a partnership and a name', 'hertfordshire/winter-update');
/** The name of a response or follow-up among those of its partnership. */
export const eventName = id(name, 'a name', 'winter-update');
