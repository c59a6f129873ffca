/** A component as a build of Spectral exports it, for tests of the platform. */
exports.default = {
  key: "sample",
  actions: {
    count: {
      perform: async ({ instanceState, logger, flow }, { by = 1 }) => {
        const count = (instanceState.count ?? 0) + by;
        logger.info(`counted in ${flow.name}:`, { count });
        return { data: count, instanceState: { count } };
      },
    },
    fail: {
      perform: async () => {
        throw new TypeError("There is nothing to count.");
      },
    },
    exit: { perform: async () => process.exit(7) },
    process: { perform: async () => ({ data: process.pid }) },
    hasContext: {
      perform: async (context) => ({ data: Object.keys(context).sort() }),
    },
    callOther: {
      perform: async ({ _components }, { key, triggerEventFunctionName }) => {
        const component = { key: "other", isPublic: false };
        if (!triggerEventFunctionName) return _components.invoke({ component, key }, {}, { a: 1 });
        const trigger = { component, key, triggerEventFunctionName };
        return _components.invokeTrigger(trigger, {}, { body: {} }, { a: 1 });
      },
    },
  },
  dataSources: {
    colors: { perform: async (_context, { only }) => ({ result: ["red", "blue"].slice(0, only) }) },
  },
  triggers: {
    hook: {
      perform: async ({ webhookUrls, invokeUrl }, payload, { secret }) => {
        if (payload.body.data === "break") throw new Error("broken");
        const isKnown = payload.headers["x-secret"] === secret;
        return {
          payload: { ...payload, body: { data: isKnown ? payload.body.data : null } },
          branch: isKnown ? "Known" : "Unknown",
          response: {
            statusCode: isKnown ? 202 : 403,
            contentType: "text/plain",
            headers: { "x-flow": Object.keys(webhookUrls)[0] ?? "" },
            body: invokeUrl,
          },
        };
      },
      webhookCreate: async ({ crossFlowState, webhookUrls }) => ({
        crossFlowState: { ...crossFlowState, ...webhookUrls },
      }),
      webhookDelete: async () => ({ crossFlowState: { removed: true } }),
    },
  },
};
