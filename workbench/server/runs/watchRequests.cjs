/**
 * Loaded into a component's process before the component: reports every HTTP request that the
 * process sends, by the diagnostics channels of Node. It changes nothing about them.
 */
const { subscribe } = require("node:diagnostics_channel");

const begun = new WeakMap();

subscribe("http.client.request.start", ({ request }) => {
  begun.set(request, performance.timeOrigin + performance.now());
  // A request that ends without a response has an error, which comes with the request's end.
  request.prependListener("error", (error) =>
    report(request, { error: error.code ?? error.message }),
  );
});

subscribe("http.client.response.finish", ({ request, response }) => {
  const length = Number(response.headers["content-length"]);
  report(request, { status: response.statusCode, ...(length >= 0 && { bytes: length }) });
});

function report(request, outcome) {
  const startedAt = begun.get(request);
  if (startedAt === undefined || !process.connected) return;
  begun.delete(request);
  const { method, protocol, path } = request;
  const notice = {
    method,
    protocol,
    host: request.getHeader("host") ?? request.host,
    path: path.split("?")[0],
    startedAt,
    durationMs: performance.timeOrigin + performance.now() - startedAt,
    ...outcome,
  };
  process.send({ notice });
}
