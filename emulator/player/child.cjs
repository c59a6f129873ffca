/** A process that has loaded the built component in its first argument and performs its calls. */
const { invoke, keysOf, loadComponent } = require("./runtime.cjs");

const component = loadComponent(process.argv[2]);

process.on("message", async ({ id, call }) => {
  const startedAt = performance.now();
  const settle = (outcome) =>
    process.send({ id, milliseconds: performance.now() - startedAt, ...outcome });
  try {
    const result = await invoke(component, call, (log) => process.send({ id, log }));
    settle({ result, instanceState: call.context.instanceState });
  } catch (error) {
    settle({ error: { name: error?.name ?? "Error", message: error?.message ?? String(error) } });
  }
});

process.send({ ready: keysOf(component) });
