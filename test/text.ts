// Any text, for properties: letters, controls, every plane of Unicode, halves of characters.

import fc from "fast-check";

const unit = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 0x7f }) },
    { weight: 2, arbitrary: fc.integer({ min: 0x80, max: 0xffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0x1_0000, max: 0x10_ffff }) },
  )
  .map((code) => String.fromCodePoint(code));

/**
 * Quicker than fast-check's own unit "binary", which first lists all of Unicode, and without halves. Up to the length
 * that is asked for: by itself fast-check seldom goes above ten.
 */
export function anyText(lengths: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  const size = lengths.maxLength === undefined ? "small" : "max";
  return fc.string({ ...lengths, size, unit });
}
