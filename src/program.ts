// What bin/ needs: the run and the real streams.

export { run } from "./cli.ts";
export { processIo } from "./io.ts";
