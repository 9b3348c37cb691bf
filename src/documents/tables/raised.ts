const plain = '0123456789+-()';
const above = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾';
const below = '₀₁₂₃₄₅₆₇₈₉₊₋₍₎';
const changed = (text: string, signs: string) => [...text].map((sign) => signs[plain.indexOf(sign)] ?? sign).join('');

/** Digits as superscript or subscript characters, so that 12 with a raised 5 never becomes 125. */
export const raised = (text: string): string => changed(text, above);
export const lowered = (text: string): string => changed(text, below);
