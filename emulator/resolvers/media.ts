import type { RootQueryUploadMediaArgs } from "../generated/schema";
import type { Store } from "../store";
import type { EmulatorContext } from "./context";

const exists = (store: Store, id: string) =>
  [store.integrations, store.customers, store.users].some((records) => records.has(id)) ||
  store.organization.id === id;

/** Icons are uploaded first; a mutation then takes their URL. */
export const media = {
  RootQuery: {
    uploadMedia: (
      _: unknown,
      { objectId, fileName }: RootQueryUploadMediaArgs,
      { store, mediaUrls }: EmulatorContext,
    ) => (exists(store, objectId) ? mediaUrls(fileName) : { error: "Object not found." }),
  },
};
