#!/usr/bin/env node
// Real streams in, status out.

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  try {
    const { run, processIo } = require("../dist/program.cjs");
    run(process.argv.slice(2), processIo()).then((status) => {
      process.exitCode = status;
    }, damaged);
  } catch (error) {
    damaged(error);
  }
} else {
  fail(`needs Node 20.19 or later; this is ${process.versions.node}`);
}

/** A run never throws: a part of the program is missing or cannot be read. */
function damaged(error) {
  fail(`the program is damaged (${error.message.split("\n")[0]})`);
  fail("install it again: npm install --global anpo");
}

function fail(message) {
  process.stderr.write(`anpo: ${message}\n`);
  process.exitCode = 2;
}
