// What the bin needs: the run, the real streams.

export { run } from "./cli.ts";
export { processIo } from "./io.ts";
