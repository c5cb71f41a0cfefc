/**
 * Stands in for `@aws-sdk/middleware-endpoint-discovery` in what is bundled (`infra/esbuild-options.ts`): DynamoDB's
 * client makes a cache of endpoints with it when it is made, which none of its commands ever asks (9 KB).
 */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => false,
  configFileSelector: () => false,
  default: false,
};

export const resolveEndpointDiscoveryConfig = <Config>(config: Config): Config => config;
