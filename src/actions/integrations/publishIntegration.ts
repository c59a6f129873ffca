import { PublishIntegration } from "../../generated/operations";
import { longText, text } from "../../inputs/fields";
import { integrationId } from "../../inputs/integration";
import { mutationAction } from "../../steps/defineAction";

export const publishIntegration = mutationAction({
  key: "publishIntegration",
  display: {
    label: "Publish Integration Version",
    description: "Publish a new version of an existing integration",
  },
  inputs: {
    integrationId,
    comments: longText({
      label: "Comments",
      comments: "Comment on what changed in this version.",
      example: "Orders carry their discount codes",
    }),
    commitHash: text({
      label: "Commit Hash",
      comments: "Hash of the commit that this version was built from.",
      placeholder: "Enter commit hash",
      example: "9f2c1e7",
    }),
    commitUrl: text({
      label: "Commit URL",
      comments: "URL of the commit that this version was built from.",
      placeholder: "Enter commit URL",
      example: "https://git.example.com/acme/orders/commit/9f2c1e7",
    }),
    repositoryUrl: text({
      label: "Repository URL",
      comments: "URL of the repository that holds the integration.",
      placeholder: "Enter repository URL",
      example: "https://git.example.com/acme/orders",
    }),
    pullRequestUrl: text({
      label: "Pull Request URL",
      comments: "URL of the pull request that this version was built from.",
      placeholder: "Enter pull request URL",
      example: "https://git.example.com/acme/orders/pull/42",
    }),
  },
  operation: PublishIntegration,
  field: "publishIntegration",
  failOnErrors: true,
  input: ({ integrationId, comments, repositoryUrl, ...rest }) => ({
    id: integrationId,
    comment: comments,
    attributes: asAttributes({ ...rest, repoUrl: repositoryUrl }),
  }),
});

/** The JSON text under the keys that Prismatic's CLI sends; nothing when no value is provided. */
function asAttributes(attributes: {
  commitHash: string | undefined;
  commitUrl: string | undefined;
  repoUrl: string | undefined;
  pullRequestUrl: string | undefined;
}): string | undefined {
  const { commitHash, commitUrl, repoUrl, pullRequestUrl } = attributes;
  const json = JSON.stringify({ commitHash, commitUrl, repoUrl, pullRequestUrl });
  return json === "{}" ? undefined : json;
}
