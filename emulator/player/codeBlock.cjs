/** Code blocks of flows, as a component: the code exports the function that performs the step. */
const vm = require("node:vm");
const { createRequire } = require("node:module");

exports.default = {
  key: "code",
  actions: {
    runCode: {
      perform: async (context, { code, stepResults }) => {
        const module = { exports: undefined };
        const globals = { ...global, module, exports: module.exports };
        vm.runInNewContext(code, {
          ...globals,
          require: createRequire(__filename),
          Buffer,
          console,
        });
        return module.exports(context, stepResults);
      },
    },
  },
};
