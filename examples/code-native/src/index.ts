import { integration } from "@prismatic-io/spectral";
import { componentRegistry } from "./componentRegistry";
import { configPages } from "./configPages";
import { alertOnDeployment, deployWaiting, onboardCustomer, watchDeployments } from "./flows";

type Registry = typeof componentRegistry;
type Pages = typeof configPages;

declare module "@prismatic-io/spectral" {
  interface IntegrationDefinitionComponentRegistry extends Registry {}
  interface IntegrationDefinitionConfigPages extends Pages {}
}

export { componentRegistry } from "./componentRegistry";
export { configPages } from "./configPages";

export default integration({
  name: "Fleet Watch",
  description:
    "Deploys instances that need it, watches and monitors those that were deployed, and configures those of new customers",
  flows: [deployWaiting, watchDeployments, alertOnDeployment, onboardCustomer],
  configPages,
  componentRegistry,
});
