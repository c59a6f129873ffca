import type {
  MarketplaceConfiguration,
  UpdateIntegrationMarketplaceConfigurationInput,
  UpdateIntegrationVersionAvailabilityInput,
} from "../generated/schema";
import { requireIntegration } from "./lookups";
import { optionalText, reject } from "./rejection";
import type { Store } from "./store";
import type { IntegrationRecord, UserRecord } from "./types";
import { draftOf, latestVersion, requirePublished } from "./versions";

/** A version that is not available stays where it runs, and nobody else can choose it. */
export function updateVersionAvailability(
  store: Store,
  input: UpdateIntegrationVersionAvailabilityInput,
  user: UserRecord,
): IntegrationRecord {
  const version = requireIntegration(store, input.id);
  if (version.isDraft) reject("id", "Only a published version can be made available or not.");
  store.changed();
  version.versionIsAvailable = input.available;
  const draft = draftOf(store, version);
  draft.versionIsAvailable = latestVersion(store, version) !== undefined;
  store.emit("integration.updated", "integration", draft, user);
  return version;
}

const MARKETPLACE: readonly MarketplaceConfiguration[] = [
  "AVAILABLE_AND_DEPLOYABLE",
  "AVAILABLE_NOT_DEPLOYABLE",
  "NOT_AVAILABLE_IN_MARKETPLACE",
];

function marketplaceOf(value: string | null | undefined): MarketplaceConfiguration | undefined {
  if (value == null) return undefined;
  const found = MARKETPLACE.find((one) => one === value);
  if (!found) reject("marketplaceConfiguration", `"${value}" is not a valid choice.`);
  return found;
}

/** What the marketplace shows of a version; the integration is listed with it. */
export function updateMarketplaceConfiguration(
  store: Store,
  input: UpdateIntegrationMarketplaceConfigurationInput,
  user: UserRecord,
): IntegrationRecord {
  const version = requirePublished(store, input.id, "id");
  const marketplace = marketplaceOf(input.marketplaceConfiguration);
  const overview = optionalText("overview", input.overview, version.overview ?? "");
  const draft = draftOf(store, version);
  store.changed();
  const settings = {
    marketplaceConfiguration: marketplace ?? version.marketplaceConfiguration,
    overview: overview || null,
    allowMultipleMarketplaceInstances:
      input.allowMultipleMarketplaceInstances ?? version.allowMultipleMarketplaceInstances,
    updatedAt: store.clock.now(),
  };
  Object.assign(version, settings);
  Object.assign(draft, settings);
  store.emit("integration.updated", "integration", draft, user);
  return version;
}
