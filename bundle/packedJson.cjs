const { brotliCompressSync, constants } = require("node:zlib");

/**
 * A webpack loader for large JSON objects: operations, output schemas and example payloads repeat
 * themselves so much that they are a tenth of their size when packed. Each is unpacked when one of
 * its properties is first read. A step reads its operations; only publishing reads the others.
 */
module.exports = function packedJson(source) {
  const packed = brotliCompressSync(JSON.stringify(JSON.parse(source)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  return `
    import { brotliDecompressSync } from "node:zlib";
    const packed = ${JSON.stringify(packed.toString("base64"))};
    let value;
    const unpacked = () => {
      value ??= JSON.parse(brotliDecompressSync(Buffer.from(packed, "base64")).toString("utf8"));
      return value;
    };
    export default new Proxy({}, {
      get: (_, name) => unpacked()[name],
      has: (_, name) => name in unpacked(),
      ownKeys: () => Reflect.ownKeys(unpacked()),
      getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(unpacked(), name),
    });
  `;
};
