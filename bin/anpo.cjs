#!/usr/bin/env node
// Real streams in, status out.

const { closeSync, existsSync } = require("node:fs");

process.on("exit", leaveTerminal);

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`anpo needs Node 20.19 or later; this is ${process.versions.node}`);
else if (!existsSync(`${__dirname}/../dist/program/program.cjs`))
  fail("anpo has not been built yet", "in its folder, run: npm install && npm run build");
else start();

function start() {
  try {
    const { run, processIo } = require("../dist/program/program.cjs");
    run(process.argv.slice(2), processIo()).then((status) => {
      process.exitCode = status;
    }, damaged);
  } catch (error) {
    damaged(error);
  }
}

/**
 * When it ends, Node gives the terminal the modes that it had when Node started, unless the stream is closed. In
 * `anpo glossary | fzf | cut -f1 | anpo show -`, that takes the keyboard from fzf, or leaves the terminal without echo.
 */
function leaveTerminal() {
  for (const stream of [0, 1, 2])
    try {
      closeSync(stream);
    } catch {
      // It was closed when the program started.
    }
}

/** A run reports its own errors; this one means that a file of the program is missing or cannot be read. */
function damaged(error) {
  fail(`the program is damaged (${error.message.split("\n")[0]})`, "install anpo again");
}

function fail(...lines) {
  for (const line of lines) process.stderr.write(`anpo: ${line}\n`);
  process.exitCode = 2;
}
