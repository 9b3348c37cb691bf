/** An input that is not a report or cannot be read as one; thrown by parsers, reported as a vfile message by the caller. */
export class UnreadableInput extends Error {
  /** Short name of what is wrong, such as `no-text`. */
  rule: string;
  /** What the reader of the message should do. */
  todo: string;

  constructor(rule: string, message: string, todo: string) {
    super(message);
    this.name = 'UnreadableInput';
    this.rule = rule;
    this.todo = todo;
  }
}
