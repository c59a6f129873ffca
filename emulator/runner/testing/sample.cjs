/** A component as a build of Spectral exports it, for tests of what runs in the emulator. */
const text = (key, more = {}) => ({ key, label: key, type: "string", ...more });
const definition = (key, inputs = []) => ({
  key,
  display: { label: key, description: `The ${key} of the sample` },
  inputs,
});

const kept = [];

module.exports = {
  key: "sample",
  display: { label: "Sample", description: "For tests", iconPath: "icon.png" },
  connections: [
    {
      key: "key",
      label: "Key",
      inputs: [text("host"), { ...text("secret"), type: "password", required: true }],
    },
  ],
  actions: {
    greet: {
      ...definition("greet", [text("name"), { ...text("connection"), type: "connection" }]),
      perform: async ({ logger, customer, configVars, stepId }, { name, connection }) => {
        logger.info(`Greeting ${name} in ${stepId}`);
        return {
          data: {
            greeting: `Hello ${name}`,
            customer: customer.name,
            host: connection?.fields.host,
            hasSecret: connection?.fields.secret === "s3cret",
            prefix: configVars.Prefix,
          },
        };
      },
    },
    count: {
      ...definition("count"),
      perform: async ({ instanceState, crossFlowState, integrationState, executionState }) => {
        const next = (state) => ({ count: (state.count ?? 0) + 1 });
        const states = {
          instanceState: next(instanceState),
          crossFlowState: next(crossFlowState),
          integrationState: next(integrationState),
          executionState: next(executionState),
        };
        return { data: states, ...states };
      },
    },
    file: {
      ...definition("file"),
      perform: async () => ({ data: Buffer.from([0, 1, 2, 255]), contentType: "image/png" }),
    },
    environment: {
      ...definition("environment"),
      perform: async () => ({ data: { keys: Object.keys(process.env), pid: process.pid } }),
    },
    fail: {
      ...definition("fail", [text("message")]),
      perform: async (_context, { message }) => {
        throw new Error(message);
      },
    },
    wait: { ...definition("wait"), perform: () => new Promise(() => setInterval(() => {}, 1000)) },
    block: {
      ...definition("block"),
      perform: async () => {
        for (;;);
      },
    },
    hoard: {
      ...definition("hoard"),
      perform: async () => {
        for (;;) kept.push(new Array(100_000).fill(kept.length).map(String));
      },
    },
  },
  triggers: {
    hook: {
      ...definition("hook", [text("path")]),
      scheduleSupport: "invalid",
      synchronousResponseSupport: "valid",
      hasWebhookCreateFunction: true,
      hasWebhookDeleteFunction: true,
      perform: async (context, payload, { path }) => ({
        payload: { ...payload, body: { data: { ...payload.body.data, path } } },
        branch: "Accepted",
        response: {
          statusCode: 202,
          contentType: "text/plain",
          headers: { "x-instance": context.instance.name },
          body: `raw ${payload.rawBody.data.length}`,
        },
      }),
      webhookCreate: async ({ webhookUrls, logger }, { path }) => {
        if (path === "broken") throw new Error("There is no such path.");
        logger.info(`registered ${path}`);
        return { crossFlowState: { registered: Object.keys(webhookUrls) } };
      },
      webhookDelete: async ({ logger, crossFlowState }) => {
        logger.info(`removed ${crossFlowState.registered}`);
        return { crossFlowState: { registered: [] } };
      },
    },
    poll: {
      ...definition("poll"),
      scheduleSupport: "required",
      synchronousResponseSupport: "invalid",
      isPollingTrigger: true,
      perform: async ({ instanceState }, payload) => {
        const runs = (instanceState.runs ?? 0) + 1;
        return {
          payload: { ...payload, body: { data: { runs } } },
          instanceState: { runs },
          resultType: runs % 2 === 0 ? "polled_no_changes" : "completed",
        };
      },
    },
  },
  dataSources: {
    colors: {
      ...definition("colors", [text("only")]),
      dataSourceType: "picklist",
      perform: async (_context, { only }) => {
        if (Number.isNaN(Number(only))) throw new Error(`${only} is no number.`);
        return { result: ["red", "blue"].slice(0, Number(only)) };
      },
    },
  },
};
