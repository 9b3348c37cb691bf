/** What spreadsheets show in place of a value that they could not calculate. */
const errorValue =
  /^(?:#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA|ERROR!)|Err:\d{3})$/;

export const isErrorValue = (text: string): boolean => errorValue.test(text.trim());
