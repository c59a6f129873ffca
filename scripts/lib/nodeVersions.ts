/** The versions of Node that the tests pass on, oldest first. */
export const NODE_VERSIONS = ["20", "22", "24"];
