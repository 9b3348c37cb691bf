/** Names of the character styles that mark runs which a reader does not see, or sees struck out; Word documents have none such. */
export const unseenStyles = { hidden: 'left out: hidden', 'struck-out': 'left out: struck out' } as const;
