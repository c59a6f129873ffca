/** Alone in its file, so that the rest of the library is left out of the page. */
export { graphqlLanguage } from "cm6-graphql";
