import type { Finding, Source } from "@gongkai/core";
import type { CheckedFile, Region } from "./checked-file.ts";
import { narrowSource } from "./narrow-source.ts";

/** A path as a URI: relative ones stay relative. */
export function fileUri(file: string): string {
  const path = file.replaceAll("\\", "/");
  const isDrive = /^[A-Za-z]:\//.test(path);
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (isDrive) return `file:///${encoded.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}

/** The name of a place in a file that has no lines. */
function nameOf(source: Source): string {
  switch (source.kind) {
    case "text":
      return `${source.line}:${source.column}`;
    case "cell":
      return `${source.sheet}!${source.cell}`;
    case "table":
      return `table ${source.table}, row ${source.row}, column ${source.column}`;
    case "page":
      return `page ${source.page}, box ${source.box.join(" ")}`;
    case "json":
      return source.pointer;
  }
}

function regionOf(
  finding: Finding,
  { line, regionOf: inJson }: CheckedFile,
): Region | object | null {
  const { source, path } = finding;
  if (source?.kind === "text") {
    const { line: startLine, column: startColumn, length } = narrowSource(source, finding);
    return { startLine, startColumn, endLine: startLine, endColumn: startColumn + length };
  }
  if (source !== undefined && source.kind !== "json") return null;
  if (line !== undefined) return { startLine: line };
  return inJson?.(path) ?? null;
}

/** Where a finding stands: the file, the region where it has lines, and the place in the form's own words. */
export function sarifLocation(finding: Finding, checked: CheckedFile): object {
  const { source, path, place } = finding;
  const region = regionOf(finding, checked);
  const isElsewhere = source !== undefined && source.kind !== "text" && source.kind !== "json";
  return {
    physicalLocation: {
      artifactLocation: { uri: fileUri(source?.file ?? checked.file) },
      ...(region === null ? {} : { region }),
    },
    logicalLocations: [
      { name: place["zh-CN"], fullyQualifiedName: path },
      ...(isElsewhere ? [{ name: nameOf(source), fullyQualifiedName: nameOf(source) }] : []),
    ],
  };
}
