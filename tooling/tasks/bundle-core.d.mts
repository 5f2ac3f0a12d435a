/** See bundle-core.mjs. */
export function bundleCore(globalName?: string): Promise<string>;
