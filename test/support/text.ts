// Any text, for properties: letters, control characters, every plane of Unicode, lone surrogates.

import fc from "fast-check";

const unit = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 0x7f }) },
    { weight: 2, arbitrary: fc.integer({ min: 0x80, max: 0xffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x1_0000, max: 0x10_ffff }) },
  )
  .map((code) => String.fromCodePoint(code));

/**
 * Faster than fast-check's own unit "binary", which first lists all of Unicode. Lengths up to `maxLength` are all
 * likely: by default, fast-check seldom goes above ten.
 */
export function anyText(lengths: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  const size = lengths.maxLength === undefined ? "small" : "max";
  return fc.string({ ...lengths, size, unit });
}
