/**
 * Runs actions of the built component in a process of its own, as the platform does: it loads
 * dist/index.js, is told a key and params, and answers with what the action returned or threw.
 */
const { join } = require("node:path");

const loaded = require(join(__dirname, "..", "dist", "index.js"));
const component = loaded.default ?? loaded;

const logger = Object.fromEntries(
  ["trace", "debug", "info", "log", "warn", "error", "metric"].map((level) => [
    level,
    (...parts) => process.send({ log: { level, text: parts.map(String).join(" ") } }),
  ]),
);

process.on("message", async ({ id, key, params }) => {
  const started = performance.now();
  try {
    const result = await component.actions[key].perform({ logger }, params);
    process.send({ id, result, milliseconds: performance.now() - started });
  } catch (error) {
    process.send({ id, error: { name: error.name, message: error.message } });
  }
});

process.send({ ready: Object.keys(component.actions).length });
