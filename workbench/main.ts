import { runCommand, serve } from "./server/runCommand";

const COMMAND = "npm run workbench --";

runCommand(COMMAND, async (options) => {
  const workbench = await serve(options, COMMAND);
  return () => workbench.stop();
});
