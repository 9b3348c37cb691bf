/** A number with its noun: "1 finding", "1,322 findings". */
export function count(number: number, one: string, many = `${one}s`): string {
  const digits = String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${number === 1 ? one : many}`;
}
