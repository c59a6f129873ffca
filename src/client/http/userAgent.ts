import { PACKAGE_NAME, VERSION } from "../../version";

/** How the component names itself to the API. */
export const USER_AGENT = `${PACKAGE_NAME}/${VERSION}`;
