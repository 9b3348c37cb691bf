/** The parts of a finding's id, `hertfordshire-2023-07/pa-1`. */
export interface FindingIdParts {
  /** Id of the report, `hertfordshire-2023-07`. */
  report: string;
  /** `pa-1` */
  code: string;
  /** The section's half of the code, `pa`. */
  prefix: string;
  /** Counted from 1 within the section when it was first read. */
  number: number;
}

const pattern = /^([^/]+)\/(([a-z]{1,3})-([1-9]\d*))$/;

/** The code of a finding within its report, `pa-1`. */
export const makeFindingCode = (prefix: string, number: number): string => `${prefix}-${number}`;

/** The id of a finding, `hertfordshire-2023-07/pa-1`. */
export const makeFindingId = (report: string, code: string): string => `${report}/${code}`;

/** @throws RangeError with the text, where it is not the id of a finding */
export function findingIdParts(id: string): FindingIdParts {
  const [, report, code, prefix, number] = pattern.exec(id) ?? [];
  if (!report || !code || !prefix) throw new RangeError(`"${id}" is not the id of a finding, such as hertfordshire-2023-07/pa-1`);
  return { report, code, prefix, number: Number(number) };
}
