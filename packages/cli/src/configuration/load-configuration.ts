import { resolve } from "node:path";
import { type DocumentedRule, GongkaiError, jsonPointer, type RuleCard } from "@gongkai/core";
import { type Configuration, parseConfiguration } from "@gongkai/core/configuration";
import { readInput } from "../input/read-input.ts";
import type { Io } from "../io/io.ts";
import { findRuleCard } from "../output/rule-text.ts";
import { type FoundConfiguration, findConfiguration } from "./find-configuration.ts";
import { loadRuleModules } from "./load-rule-modules.ts";

/** A configuration, where it stands, and the rules that it brings. */
export interface LoadedConfiguration extends FoundConfiguration {
  readonly configuration: Configuration;
  readonly rules: readonly DocumentedRule[];
  /** The cards of all rules, those of the modules included. */
  readonly cards: readonly RuleCard[];
}

/** `--config FILE`; false: `--no-config`; undefined: whichever is found. */
export type ConfigurationChoice = string | false | undefined;

async function chosen(
  io: Io,
  choice: ConfigurationChoice,
  files: readonly string[],
): Promise<FoundConfiguration | null> {
  if (choice === false) return null;
  if (choice === undefined) return await findConfiguration(io, files);
  return { path: resolve(io.workingFolder, choice), isTrusted: true };
}

function inFile(path: string, error: GongkaiError, place = error.place ?? ""): GongkaiError {
  const { code, text, expected, advice } = error;
  return new GongkaiError(code, {
    message: text,
    place: `${path}${place === "" ? "" : `#${place}`}`,
    ...(expected && { expected }),
    ...(advice && { advice }),
    cause: error,
  });
}

/** A misspelt rule would set nothing and accept nothing. */
function checkRuleNames(path: string, configuration: Configuration, cards: readonly RuleCard[]) {
  const { severities = {}, accept = [] } = configuration;
  const named = [
    ...Object.keys(severities).map((id) => ({ id, place: jsonPointer("severities", id) })),
    ...accept.map(({ rule: id }, index) => ({ id, place: jsonPointer("accept", index, "rule") })),
  ];
  for (const { id, place } of named) {
    try {
      findRuleCard(cards, id);
    } catch (error) {
      throw error instanceof GongkaiError ? inFile(path, error, place) : error;
    }
  }
}

/** Reads a configuration file's text, without what it names. */
export async function readConfiguration(io: Io, path: string): Promise<Configuration> {
  const text = new TextDecoder().decode(await readInput(io, path));
  const parsed = parseConfiguration(text);
  if (!parsed.ok) throw inFile(path, parsed.error);
  return parsed.configuration;
}

/**
 * Finds the configuration of a run and loads what it names; null where there is none.
 *
 * @throws {GongkaiError} `configuration-invalid`, `rule-invalid`, `rule-unknown`, `file-missing`.
 */
export async function loadConfiguration(
  io: Io,
  choice: ConfigurationChoice,
  files: readonly string[],
): Promise<LoadedConfiguration | null> {
  const found = await chosen(io, choice, files);
  if (found === null) return null;
  const configuration = await readConfiguration(io, found.path);
  const rules = await loadRuleModules(io, found, configuration.rules ?? []);
  const { ruleCatalogue } = await import("../rule-catalogue.ts");
  const cards = [...ruleCatalogue, ...rules];
  checkRuleNames(found.path, configuration, cards);
  return { ...found, configuration, rules, cards };
}
