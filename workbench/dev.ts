import { watchPage } from "./build";
import { DevLoop } from "./server/dev/devLoop";
import { watchComponent } from "./server/dev/watchComponent";
import { fail, runCommand, serve } from "./server/runCommand";

const COMMAND = "npm run dev --";

runCommand(COMMAND, async (options) => {
  console.log("Building the component and the page.");
  const loop = new DevLoop({
    start: () => serve(options, COMMAND),
    print: (line) => console.log(line),
  });
  const take = (part: "component" | "page", error: string | null) =>
    void loop.built(part, error).catch((problem: unknown) => {
      fail(problem);
      return stop();
    });
  const stopComponent = watchComponent((error) => take("component", error));
  const stopPage = await watchPage((error) => take("page", error));
  const stop = async () => {
    await Promise.all([stopComponent(), stopPage()]);
    await loop.stop();
  };
  return stop;
});
