/** A component that does what none should: it tells its secrets, works without end, and leaves. */
const connection = { key: "connection", type: "connection", label: "Connection" };

const action = (key, perform) => ({
  key,
  display: { label: key, description: `Does ${key}` },
  inputs: [connection, { key: "secret", type: "password", label: "Secret" }],
  perform,
});

const actions = [
  action("environment", async () => ({ data: { ...process.env } })),
  action("tell", async ({ logger }, { connection: { fields }, secret }) => {
    const { apiKey } = fields;
    logger.info(`The token is ${apiKey}`, { apiKey, secret });
    return {
      data: { apiKey, encoded: encodeURIComponent(apiKey), file: Buffer.from(`x${apiKey}`) },
    };
  }),
  action("fail", async (_context, { connection: { fields }, secret }) => {
    throw new Error(`${fields.apiKey} and ${secret} at ${fields.endpoint} are wrong`);
  }),
  action("loop", async () => {
    for (;;) Math.random();
  }),
  action("leave", async () => process.exit(3)),
  action("fill", async () => {
    const all = [];
    for (;;) all.push(new Array(1_000_000).fill(all.length));
  }),
];

module.exports = {
  key: "tattler",
  display: { label: "Tattler" },
  actions: Object.fromEntries(actions.map((one) => [one.key, one])),
  triggers: {},
  dataSources: {},
  connections: [{ key: "apiKey", inputs: [] }],
};
