import packageJson from "../package.json";
import { PACKAGE_NAME, VERSION } from "./version";

test("the version is the package's", () => {
  expect({ name: PACKAGE_NAME, version: VERSION }).toEqual({
    name: packageJson.name,
    version: packageJson.version,
  });
});
