const { brotliCompressSync, constants } = require("node:zlib");

/**
 * A webpack loader for large JSON that is read once, when the component is loaded: output schemas
 * and example payloads repeat themselves so much that they are a tenth of their size when packed.
 */
module.exports = function packedJson(source) {
  const packed = brotliCompressSync(JSON.stringify(JSON.parse(source)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return `
    import { brotliDecompressSync } from "node:zlib";
    const packed = Buffer.from(${JSON.stringify(packed.toString("base64"))}, "base64");
    export default JSON.parse(brotliDecompressSync(packed).toString("utf8"));
  `;
};
