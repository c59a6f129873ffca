/**
 * Rewrites a low-code integration that uses Prismatic's public connector to this component, and
 * lists every place where the result may behave differently.
 */
import { runSwitch } from "./command";

try {
  const { exitCode, lines } = runSwitch(process.argv.slice(2));
  console.log(lines.join("\n"));
  process.exitCode = exitCode;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
