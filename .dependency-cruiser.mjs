/** The packages of this repository that each package may import. */
const arrows = {
  core: [],
  metrics: ["core"],
  claims: ["core", "metrics"],
  importers: ["core"],
  renderers: ["core", "metrics"],
  ledger: ["core", "metrics"],
};

/** A module of a package, reached by path or, through a package manager's link, by name. */
const inside = (packages) => `^packages/(${packages.join("|")})/`;

const arrowRules = Object.entries(arrows).map(([name, allowed]) => ({
  name: `arrows-of-${name}`,
  comment: `@gongkai/${name} may import ${allowed.map((other) => `@gongkai/${other}`).join(", ") || "nothing of ours"}.`,
  severity: "error",
  from: { path: inside([name]), pathNot: "\\.test\\.ts$" },
  to: { path: "^packages/", pathNot: inside([name, ...allowed]) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...arrowRules,
    {
      name: "tooling-stays-outside",
      comment:
        "What is published never imports tooling, examples or bench; tests may use the testkit.",
      severity: "error",
      from: { path: "^packages/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(tooling|examples|bench)/" },
    },
    {
      name: "tests-see-packages-and-testkit",
      comment:
        "A test imports what its package may import, and the testkit; more belongs to tooling/laws.",
      severity: "error",
      from: { path: "^packages/.*\\.test\\.ts$" },
      to: { path: "^(examples|bench|tooling/(?!testkit/))" },
    },
    {
      name: "examples-by-the-front-door",
      comment: "An example does what a user can do: it imports the package gongkai only.",
      severity: "error",
      from: { path: "^examples/", pathNot: "\\.test\\.ts$" },
      to: { path: "^(packages/(?!cli/)|tooling/|bench/)" },
    },
    {
      name: "front-doors-only",
      comment: "Another package is imported by its name, which is its index.ts.",
      severity: "error",
      from: { path: "^(packages|tooling|examples)/([^/]+)/|^bench/" },
      to: {
        path: "^packages/[^/]+/(src|dist)/",
        pathNot: [
          "^packages/$2/",
          "^packages/[^/]+/src/(index|build|catalogue|charts|configuration|csv|document|figures|json|json-schema|json-text|ledger|own-rules|problems|xlsx)\\.ts$",
          "^packages/[^/]+/dist/(index|build|catalogue|charts|configuration|csv|document|figures|json|json-schema|json-text|ledger|own-rules|problems|xlsx)\\.(js|d\\.ts)$",
        ],
      },
    },
    {
      name: "no-cycles",
      comment: "A cycle has no bottom to start reading from.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-rule-imports-a-rule",
      comment: "What two rules share sinks out of both.",
      severity: "error",
      from: { path: "^packages/([^/]+)/src/rules/([^/]+)/" },
      to: { path: "^packages/[^/]+/src/rules/[^/]+/", pathNot: "^packages/$1/src/rules/$2/" },
    },
    {
      name: "no-node-in-the-middle",
      comment:
        "Disk, clock, environment and network live at the edges: the rest runs in a browser.",
      severity: "error",
      from: { path: "^packages/", pathNot: ["^packages/cli/", "\\.test\\.ts$"] },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere is a mistake; numfmt names its types wrongly.",
      severity: "error",
      from: { pathNot: "^examples/[^/]+/dist/" },
      to: { couldNotResolve: true, pathNot: "^numfmt$" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules"] },
    exclude: { path: ["(^|/)dist/", "(^|/)fixtures/", "^node_modules/", "^docs/", "(^|/)out/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
