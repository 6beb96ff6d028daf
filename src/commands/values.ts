// A name, or the values of an option → what core asks for.

import { UsageError } from "../errors.ts";
import type { Input } from "./command.ts";

/** The operands as one name; null if there are none. Throws a UsageError, with the way to all of them, for a blank one. */
export function readName({ operands }: Pick<Input, "operands">, hint: string): string | null {
  if (operands.length === 0) return null;
  const name = operands.join(" ");
  if (name.trim() === "") throw new UsageError("the name is empty", hint);
  return name;
}

/** The values of an option that takes a list: "new,dropped". Throws a UsageError for one that is not among them. */
export function listOption<T extends string>(
  options: Input["options"],
  name: string,
  values: readonly T[],
): T[] {
  const given = options[name];
  if (typeof given !== "string") return [];
  return given.split(",").map((part) => {
    const value = values.find((one) => one === part.trim().toLowerCase());
    if (value) return value;
    throw new UsageError(`“${part}” is no value of --${name}`, `use one or more of: ${values.join(", ")}`);
  });
}
