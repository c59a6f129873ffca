/** Prints the peak memory, in bytes, of a process that reads all instances one way. */
import { cursorLoop, loadListInstances } from "./component";

async function main(): Promise<void> {
  const [way = "", url = ""] = process.argv.slice(2);
  const listInstances = loadListInstances(url);
  const count =
    way === "ours" ? await listInstances({ fetchAll: true }) : (await cursorLoop(url)).length;
  process.stdout.write(JSON.stringify({ count, bytes: process.resourceUsage().maxRSS * 1024 }));
}

void main();
