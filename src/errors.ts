// How a run can end, and the failures that name their cure.

/** The process statuses; README and help state the same. */
export const STATUS = {
  /** Something was found or shown. */
  found: 0,
  /** Well formed, but nothing is there. */
  nothingThere: 1,
  /** Cannot be understood, or cannot be done. */
  trouble: 2,
} as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/** What the user typed cannot be understood. The message names what was given; the hint names the next step. */
export class UsageError extends Error {
  override name = "UsageError";
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** A name that stands for nothing: carries what was given, so that a caller can suggest other names. */
export class UnknownNameError extends UsageError {
  override name = "UnknownNameError";
  constructor(
    readonly given: string,
    message: string,
    hint: string | null = null,
  ) {
    super(message, hint);
  }
}

/** A stream failed: the output could not be written whole, or the input not read. */
export class StreamError extends Error {
  override name = "StreamError";
}

/** A part of the installed data is not as it was built. */
export class DamageError extends Error {
  override name = "DamageError";
  constructor(part: string) {
    super(`the data is damaged in ${part}`);
  }
}
