import { leftOut } from "./leftOut";

/** Spectral calls `axios.post` in `context.invokeFlow` only. */
export default { post: leftOut("context.invokeFlow (axios)") };
