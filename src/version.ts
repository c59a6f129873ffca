/** The component's name and version, as in package.json; a test holds them together. */
export const PACKAGE_NAME = "prismatic-api-component";
export const VERSION = "0.1.0";
