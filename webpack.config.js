const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { StandInGuard } = require("./bundle/standInGuard.cjs");

// Webpack's own minimizer, which is no direct dependency of this project.
const MinimizerPlugin = require(
  require.resolve("minimizer-webpack-plugin", { paths: [require.resolve("webpack")] }),
);

const spectral = path.dirname(require.resolve("@prismatic-io/spectral"));
const inBundle = (name) => path.resolve(__dirname, "bundle", name);

/**
 * Modules of Node that take as long to load as all of the component's own, and that nothing needs
 * before the first request: no file may use them at its top level.
 */
const NEEDED_LATER = ["node:crypto", "node:http", "node:https", "node:perf_hooks", "node:zlib"];
const loadedOnFirstUse = (name) =>
  `((loaded) => new Proxy({}, { get: (_, key) => (loaded ??= require("${name}"))[key] }))()`;

/** @type {import("webpack").Configuration} */
module.exports = {
  mode: "production",
  target: "node20",
  entry: "./src/index.ts",
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "index.js",
    library: { type: "commonjs2" },
    // One file only: the platform loads index.js and nothing beside it.
    chunkFormat: false,
    clean: true,
  },
  externalsType: "var",
  externals: Object.fromEntries(NEEDED_LATER.map((name) => [name, loadedOnFirstUse(name)])),
  devtool: false,
  performance: false,
  resolve: {
    extensions: [".ts", ".js"],
    // ESM builds can be shaken; CommonJS ones come in whole.
    conditionNames: ["import", "module", "node", "default"],
    mainFields: ["module", "main"],
    alias: {
      "@prismatic-io/spectral$": inBundle("spectral.ts"),
    },
  },
  module: {
    // An export that bundle/spectral.ts does not offer fails the build instead of being undefined.
    // What is imported when it is needed is in the one file too, and is evaluated only then.
    parser: { javascript: { exportsPresence: "error", dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: {
          // Types are checked by `npm run typecheck`.
          transpileOnly: true,
          configFile: path.resolve(__dirname, "tsconfig.json"),
          compilerOptions: { noEmit: false, module: "esnext", target: "es2022" },
        },
      },
      {
        test: /src[\\/]generated[\\/].+[.]json$/,
        type: "javascript/auto",
        loader: inBundle("packedJson.cjs"),
      },
      {
        // What Spectral requires for code-native integrations and cross-flow calls stays outside:
        // no component reaches it. docs/performance.md has what each of these saves.
        include: spectral,
        resolve: {
          alias: {
            "../types$": inBundle("spectralTypes.ts"),
            "./convertIntegration$": inBundle("leftOut/convertIntegration.ts"),
            axios$: inBundle("leftOut/axios.ts"),
            // Functions of 170 small modules, which take a tenth of the time to load.
            "lodash/camelCase$": inBundle("lodash/camelCase.ts"),
            "lodash/omit$": inBundle("lodash/omit.ts"),
            "lodash/snakeCase$": inBundle("lodash/snakeCase.ts"),
            "lodash/uniq$": inBundle("lodash/uniq.ts"),
          },
        },
      },
      {
        // Marked as shakeable here because the packages do not say so themselves.
        test: /node_modules[\\/](graphql-request|js-yaml)[\\/]/,
        sideEffects: false,
      },
    ],
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        extractComments: false,
        terserOptions: {
          ecma: 2022,
          compress: { passes: 3 },
          // People read the names of error classes in logs.
          keep_classnames: true,
          // One character outside Latin-1 would double the source in memory and slow its parsing.
          format: { ascii_only: true, comments: /@license|^!/ },
        },
      }),
    ],
  },
  plugins: [
    new CopyPlugin({ patterns: [{ from: "assets" }] }),
    new StandInGuard({ users: spectral, standIns: inBundle("") }),
  ],
};
