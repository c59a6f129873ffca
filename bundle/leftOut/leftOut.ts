/** Stands for something that is not in the bundle: a call of it throws and says so. */
export function leftOut(what: string): () => never {
  return () => {
    throw new Error(
      `${what} is not part of this component's bundle, because none of its actions needs it. ` +
        "See webpack.config.js for what is left out.",
    );
  };
}
