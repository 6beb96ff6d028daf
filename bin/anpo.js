#!/usr/bin/env node
// Real streams in, status out.

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  const [{ run }, { processIo }] = await Promise.all([import("../dist/cli.js"), import("../dist/io.js")]);
  process.exitCode = await run(process.argv.slice(2), processIo());
} else {
  process.stderr.write(`anpo: needs Node 20.19 or later; this is ${process.versions.node}\n`);
  process.exitCode = 2;
}
