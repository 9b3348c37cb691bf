/** A share or a score from 0 to 1 with two decimals; empty where there is none. */
export function shareInWords(share: number | undefined): string {
  return share === undefined ? '' : share.toFixed(2);
}
