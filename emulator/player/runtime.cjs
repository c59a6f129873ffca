/**
 * The part of the platform that stands in the component's process: it loads a built component and
 * calls it. Plain JavaScript, so that a process can run it with nothing else loaded.
 */

const { randomUUID } = require("node:crypto");

const LEVELS = ["trace", "debug", "info", "log", "warn", "error", "metric"];

/** The component that a built file exports. */
function loadComponent(path) {
  const loaded = require(path);
  const component = loaded.default ?? loaded;
  if (!component.actions) throw new Error(`${path} does not export a component.`);
  return component;
}

const MAX_SECTIONS = 1000;

/**
 * A logger whose entries are strings, as the platform keeps them. `section(label)` opens a section,
 * which its entries name until `sectionEnd({ label })`; a second one inside of it is ignored.
 */
function createLogger(onLog) {
  let section;
  let count = 0;
  const logger = {
    section(label) {
      if (section || count >= MAX_SECTIONS) return;
      count += 1;
      section = { id: randomUUID(), label: String(label) };
    },
    sectionEnd({ label }) {
      if (section?.label === String(label)) section = undefined;
    },
  };
  for (const level of LEVELS) {
    logger[level] = (...parts) =>
      onLog({ level, message: parts.map(describe).join(" "), ...(section && { section }) });
  }
  return logger;
}

function describe(part) {
  if (typeof part === "string" || part instanceof Error) return String(part);
  try {
    return JSON.stringify(part) ?? String(part);
  } catch {
    return String(part);
  }
}

/**
 * What a context has in addition to data. Spectral adds the rest, such as `debug` and `invokeFlow`.
 * @param surroundings `{ onLog, onCall }`; without `onCall`, no other component can be called.
 */
function functionsOf({ onLog, onCall }) {
  return {
    logger: createLogger(onLog),
    ...(onCall && { _components: otherComponents(onCall) }),
  };
}

/** Where Spectral's code-native integrations look for the actions and triggers of components. */
function otherComponents(onCall) {
  return {
    invoke: ({ component, key }, _context, params) =>
      onCall({ component, part: "actions", key, method: "perform", args: [params] }),
    invokeTrigger: ({ component, key, triggerEventFunctionName: method }, _, payload, params) =>
      onCall({
        component,
        part: "triggers",
        key,
        method,
        args: method === "perform" ? [payload, params] : [params],
      }),
  };
}

/**
 * Calls a function of a component.
 * @param call `{ part, key, method, context, args }`; the context gets its functions here.
 */
async function invoke(component, { part, key, method, context, args }, surroundings) {
  const perform = component[part]?.[key]?.[method];
  if (typeof perform !== "function") {
    throw new Error(`The component has no ${method} of ${part}.${key}.`);
  }
  return perform(Object.assign(context, functionsOf(surroundings)), ...args);
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
