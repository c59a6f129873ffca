/** A process that has loaded the built component in its first argument and performs its calls. */
const { invoke, keysOf, loadComponent } = require("./runtime.cjs");

const component = loadComponent(process.argv[2]);

/** Calls of other components that the parent has not responded to yet. */
const waiting = new Map();
let lastCall = 0;

const errorOf = (error) => ({
  name: error?.name ?? "Error",
  message: error?.message ?? String(error),
});

function onCall(componentCall) {
  lastCall += 1;
  process.send({ callId: lastCall, componentCall });
  return new Promise((resolve, reject) => waiting.set(lastCall, { resolve, reject }));
}

async function perform({ id, call }) {
  const startedAt = performance.now();
  const settle = (outcome) =>
    process.send({ id, milliseconds: performance.now() - startedAt, ...outcome });
  try {
    const onLog = (log) => process.send({ id, log });
    const result = await invoke(component, call, { onLog, onCall });
    settle({ result, instanceState: call.context.instanceState });
  } catch (error) {
    settle({ error: errorOf(error) });
  }
}

function settleCall({ callId, result, error }) {
  const call = waiting.get(callId);
  waiting.delete(callId);
  if (error) call?.reject(Object.assign(new Error(error.message), { name: error.name }));
  else call?.resolve(result);
}

process.on("message", (message) => (message.callId ? settleCall(message) : perform(message)));

process.send({ ready: keysOf(component) });
