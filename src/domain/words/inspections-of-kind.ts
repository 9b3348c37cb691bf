/**
 * What a kind of report reports on, of several: "inspections of children’s services", "area SEND inspections".
 * @param inspection of one, from its framework
 */
export function inspectionsOfKind({ inspection }: { inspection: string }): string {
  const [head = '', ...rest] = inspection.split(' of ');
  return [`${head}s`, ...rest].join(' of ');
}
