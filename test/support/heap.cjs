// Loaded before the program with node --expose-gc: at SIGUSR2 it prints the size of the heap to standard error.

process.on("SIGUSR2", () => {
  for (let round = 0; round < 3; round++) gc();
  process.stderr.write(`heap ${process.memoryUsage().heapUsed}\n`);
});

// With LEAK=1 the program leaks on purpose: every message is kept.
if (process.env.LEAK === "1") {
  const { parse } = JSON;
  const kept = [];
  JSON.parse = (...given) => {
    const value = parse(...given);
    kept.push(value);
    return value;
  };
}
