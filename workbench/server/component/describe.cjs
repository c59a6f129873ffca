/** Prints, as JSON, what the built component in its first argument offers; its functions are left out. */
const loaded = require(process.argv[2]);
process.stdout.write(JSON.stringify(loaded.default ?? loaded));
