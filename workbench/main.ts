import { runCommand } from "./server/runCommand";

runCommand("npm run workbench --");
