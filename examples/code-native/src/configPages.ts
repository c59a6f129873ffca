import {
  configPage,
  configVar,
  connectionConfigVar,
  dataSourceConfigVar,
} from "@prismatic-io/spectral";

export const configPages = {
  Settings: configPage({
    tagline: "Which integration to watch",
    elements: {
      "Prismatic Connection": connectionConfigVar({
        stableKey: "prismatic-connection",
        dataType: "connection",
        connection: {
          component: "prismatic",
          key: "apiKey",
          values: {
            apiKey: { permissionAndVisibilityType: "organization" },
            tenantId: { value: "" },
            endpoint: { value: "https://app.prismatic.io" },
          },
        },
      }),
      Integration: dataSourceConfigVar({
        stableKey: "integration",
        dataSource: {
          component: "prismatic",
          key: "selectIntegration",
          values: { connection: { configVar: "Prismatic Connection" } },
        },
      }),
      "Alert Group": configVar({
        stableKey: "alert-group",
        dataType: "string",
        defaultValue: "DevOps",
      }),
      "Failed Executions Only": configVar({
        stableKey: "failed-executions-only",
        dataType: "boolean",
        defaultValue: true,
      }),
    },
  }),
  "New Customers": configPage({
    tagline: "What new customers get",
    elements: {
      Version: dataSourceConfigVar({
        stableKey: "version",
        dataSource: {
          component: "prismatic",
          key: "selectIntegrationVersion",
          values: { connection: { configVar: "Prismatic Connection" } },
        },
      }),
    },
  }),
  // On a page of its own: the form is made once its integration is chosen.
  Configuration: configPage({
    tagline: "How instances of new customers are configured",
    elements: {
      "Instance Configuration": dataSourceConfigVar({
        stableKey: "instance-configuration",
        dataSource: {
          component: "prismatic",
          key: "integrationConfigForm",
          values: {
            connection: { configVar: "Prismatic Connection" },
            integrationId: { configVar: "Version" },
          },
        },
      }),
    },
  }),
};
