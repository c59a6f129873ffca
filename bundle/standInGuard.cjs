/**
 * Fails the build when a CommonJS file uses a name of a stand-in that the stand-in lacks. Webpack
 * checks names of ES modules only: in CommonJS, `types_1.Missing` would be undefined at run time.
 *
 * @typedef {import("webpack").Compiler} Compiler
 * @typedef {import("webpack").Module} Module
 * @typedef {{ names: Set<string>, whole: boolean }} Use what a file reads of what it requires
 */

const NAME = "StandInGuard";

class StandInGuard {
  /**
   * @param {object} options
   * @param {string} options.users folder whose files are checked.
   * @param {string} options.standIns folder of the stand-ins.
   */
  constructor({ users, standIns }) {
    this.users = users;
    this.standIns = standIns;
  }

  /** @param {Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation, { normalModuleFactory }) => {
      /** @type {Map<Module, Map<string, Use>>} */
      const usesOf = new Map();
      /** @type {Map<Module, Set<string>>} */
      const keysOfDefault = new Map();
      const read = (parser) =>
        parser.hooks.program.tap(NAME, (program) => {
          const module = parser.state.module;
          if (isIn(this.users, module)) usesOf.set(module, usesIn(program));
          if (isIn(this.standIns, module)) keysOfDefault.set(module, keysOfDefaultIn(program));
        });
      for (const type of ["javascript/auto", "javascript/dynamic", "javascript/esm"]) {
        normalModuleFactory.hooks.parser.for(type).tap(NAME, read);
      }

      // By now webpack knows what every module exports.
      compilation.hooks.seal.tap(NAME, () => {
        const { moduleGraph } = compilation;
        for (const [module, uses] of usesOf) {
          for (const [request, standIn] of this.standInsOf(module, moduleGraph)) {
            const use = uses.get(request) ?? { names: new Set(), whole: true };
            const file = module.readableIdentifier(compilation.requestShortener);
            const instead = standIn.readableIdentifier(compilation.requestShortener);
            const isExported = (name) => moduleGraph.getExportsInfo(standIn).isExportProvided(name);
            const report = (problem) =>
              compilation.errors.push(
                new compiler.webpack.WebpackError(
                  `${file} ${problem} of "${request}", which ${instead} does not offer. Add it there, or drop the stand-in in webpack.config.js.`,
                ),
              );
            if (use.whole) report("uses more than single names");
            for (const name of missing(use.names, isExported, keysOfDefault.get(standIn))) {
              report(`uses ${name}`);
            }
          }
        }
      });
    });
  }

  /** The stand-ins that a file gets, by what it requires. */
  standInsOf(module, moduleGraph) {
    const found = new Map();
    for (const dependency of module.dependencies) {
      const target = moduleGraph.getModule(dependency);
      if (dependency.request && isIn(this.standIns, target)) found.set(dependency.request, target);
    }
    return found;
  }
}

function isIn(folder, module) {
  return Boolean(module?.resource?.startsWith(folder));
}

/** Names among those used, such as `post` and `default.post`, that are not exported. */
function missing(names, isExported, keysOfDefault) {
  return [...names].filter((path) => {
    const [name, key] = path.split(".");
    if (!isExported(name)) return key === undefined;
    return name === "default" && key !== undefined && keysOfDefault?.has(key) === false;
  });
}

/** @returns {Map<string, Use>} what a file reads of each module that it requires, by request. */
function usesIn(program) {
  const uses = new Map();
  const requestOf = new Map();
  walk(program, (node) => {
    if (node.type !== "VariableDeclarator" || node.id.type !== "Identifier") return;
    const request = requiredBy(node.init);
    if (request === undefined) return;
    requestOf.set(node.id.name, request);
    if (!uses.has(request)) uses.set(request, { names: new Set(), whole: false });
  });
  walk(program, (node, parent, grandparent) => {
    if (node.type !== "Identifier" || !requestOf.has(node.name)) return;
    if (parent.type === "VariableDeclarator" && parent.id === node) return;
    // A property or a key that happens to have the variable's name.
    if (parent.property === node && !parent.computed) return;
    if (parent.key === node && !parent.computed && !parent.shorthand) return;
    const use = uses.get(requestOf.get(node.name));
    const name = parent.object === node ? propertyOf(parent) : undefined;
    if (name === undefined) {
      use.whole = true;
      return;
    }
    use.names.add(name);
    const key = grandparent?.object === parent ? propertyOf(grandparent) : undefined;
    if (key !== undefined) use.names.add(`${name}.${key}`);
  });
  return uses;
}

/** The request of `require("x")`, also inside one of TypeScript's helpers: `__importDefault(…)`. */
function requiredBy(node) {
  if (node?.type !== "CallExpression" || node.arguments.length !== 1) return undefined;
  const [argument] = node.arguments;
  if (node.callee.type !== "Identifier") return undefined;
  if (node.callee.name === "require") return argument.value;
  return /^__import(Default|Star)$/.test(node.callee.name) ? requiredBy(argument) : undefined;
}

function propertyOf({ type, computed, property }) {
  if (type !== "MemberExpression") return undefined;
  return computed ? property.value : property.name;
}

/** @returns {Set<string> | undefined} the keys of `export default { … }`. */
function keysOfDefaultIn(program) {
  const declaration = program.body.find(({ type }) => type === "ExportDefaultDeclaration");
  if (declaration?.declaration.type !== "ObjectExpression") return undefined;
  return new Set(declaration.declaration.properties.map(({ key }) => key?.name ?? key?.value));
}

/** Visits every node of a syntax tree with its parent and its parent's parent. */
function walk(node, visit, parent, grandparent) {
  visit(node, parent, grandparent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string") walk(child, visit, node, parent);
    }
  }
}

module.exports = { StandInGuard };
