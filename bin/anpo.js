#!/usr/bin/env node
// Real streams in, status out.

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  try {
    const [{ run }, { processIo }] = await Promise.all([import("../dist/cli.js"), import("../dist/io.js")]);
    process.exitCode = await run(process.argv.slice(2), processIo());
  } catch (error) {
    // A run never throws: a part of the program is missing or cannot be read.
    fail(`the program is damaged (${error.message}); install it again: npm install --global anpo`);
  }
} else {
  fail(`needs Node 20.19 or later; this is ${process.versions.node}`);
}

function fail(message) {
  process.stderr.write(`anpo: ${message}\n`);
  process.exitCode = 2;
}
