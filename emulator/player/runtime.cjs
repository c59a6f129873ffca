/**
 * The part of the platform that stands in the component's process: it loads a built component and
 * calls it. Plain JavaScript, so that a process can run it with nothing else loaded.
 */

const LEVELS = ["trace", "debug", "info", "log", "warn", "error", "metric"];

/** The component that a built file exports. */
function loadComponent(path) {
  const loaded = require(path);
  const component = loaded.default ?? loaded;
  if (!component.actions) throw new Error(`${path} does not export a component.`);
  return component;
}

/** A logger whose entries are strings, as the platform keeps them. */
function createLogger(onLog) {
  return Object.fromEntries(
    LEVELS.map((level) => [
      level,
      (...parts) => onLog({ level, message: parts.map(describe).join(" ") }),
    ]),
  );
}

function describe(part) {
  if (typeof part === "string" || part instanceof Error) return String(part);
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}

/** What a context has in addition to data. */
function functionsOf(onLog) {
  return {
    logger: createLogger(onLog),
    debug: {
      enabled: false,
      timeElapsed: { mark() {}, measure() {} },
      memoryUsage() {},
      results: {
        timeElapsed: { marks: {}, measurements: {} },
        memoryUsage: [],
        allowedMemory: 1024,
      },
    },
    invokeFlow: async (name) => {
      throw new Error(`The flow ${name} cannot be invoked: only one flow runs here.`);
    },
  };
}

/**
 * Calls a function of a component.
 * @param call `{ part, key, method, context, args }`
 */
async function invoke(component, { part, key, method, context, args }, onLog) {
  const perform = component[part]?.[key]?.[method];
  if (typeof perform !== "function") {
    throw new Error(`The component has no ${method} of ${part}.${key}.`);
  }
  return perform({ ...functionsOf(onLog), ...context }, ...args);
}

const HANDLERS = ["onInstanceDeploy", "onInstanceDelete", "webhookCreate", "webhookDelete"];

/** The keys of what a component offers, and of each trigger the lifecycle events that it handles. */
function keysOf(component) {
  const keys = (part) => Object.keys(component[part] ?? {});
  const handlersOf = (trigger) =>
    HANDLERS.filter((event) => typeof component.triggers[trigger][event] === "function");
  return {
    handlers: Object.fromEntries(keys("triggers").map((key) => [key, handlersOf(key)])),
    actions: keys("actions"),
    triggers: keys("triggers"),
    dataSources: keys("dataSources"),
  };
}

module.exports = { loadComponent, invoke, keysOf };
