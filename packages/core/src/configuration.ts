export { type AcceptOptions, acceptFindings } from "./configuration/accept-findings.ts";
export {
  type AcceptanceEntry,
  acceptanceSchema,
  type Configuration,
  configurationSchema,
  type SeveritySetting,
  severitySettingSchema,
} from "./configuration/configuration.ts";
export {
  type ConfigurationResult,
  parseConfiguration,
} from "./configuration/parse-configuration.ts";
