import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";
import { packageFolders, repository } from "./repository.ts";

/** An `@example` block of a doc comment. */
export interface DocExample {
  readonly file: string;
  readonly line: number;
  /** The folder name of the package. */
  readonly packageFolder: string;
  /** What the comment documents. */
  readonly name: string;
  readonly code: string;
}

/** An expression of an example and the literal after its `//=>`. */
export interface Expectation {
  readonly expression: string;
  readonly literal: string;
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);

const withoutFence = (text: string): string =>
  text.replace(/^\s*```\w*\n/, "").replace(/\n```\s*$/, "");

function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations[0]?.name.getText() ?? "";
  const { name } = node as ts.NamedDeclaration;
  return name === undefined ? "" : name.getText();
}

/** The examples of one source file, outermost declarations and members alike. */
export function examplesOf(file: string, text: string, packageFolder: string): DocExample[] {
  const source = parse(file, text);
  const examples: DocExample[] = [];
  const visit = (node: ts.Node): void => {
    for (const doc of ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)) {
      if (doc.parent !== node) continue;
      for (const tag of doc.tags ?? []) {
        if (tag.tagName.text !== "example") continue;
        const code = withoutFence(ts.getTextOfJSDocComment(tag.comment) ?? "");
        const line = source.getLineAndCharacterOfPosition(tag.getStart()).line + 1;
        examples.push({ file, line, packageFolder, name: nameOf(node), code });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return examples;
}

/** All examples of the sources of all packages. */
export function allExamples(): DocExample[] {
  return packageFolders().flatMap((packageFolder) =>
    ts.sys
      .readDirectory(`${repository}/packages/${packageFolder}/src`, [".ts"])
      .filter((file) => !file.endsWith(".test.ts"))
      .flatMap((file) => examplesOf(file, ts.sys.readFile(file) ?? "", packageFolder)),
  );
}

/** The value after `//=>` on the last line of a statement, with the comment lines that continue it. */
function literalAfter(text: string, end: number): string | null {
  const rest = text.slice(end);
  const first = /^[ \t]*\/\/=>(.*)/.exec(rest);
  if (first === null) return null;
  const lines = [first[1] ?? ""];
  for (const line of rest.slice(first[0].length).split("\n").slice(1)) {
    const continued = /^\s*\/\/(?!=>)(.*)$/.exec(line);
    if (continued === null) break;
    lines.push(continued[1] ?? "");
  }
  return lines.join("\n").trim();
}

/** JavaScript that runs an example and returns `[actual, expected]` for each of its `//=>`. */
export function exampleProgram(code: string): { body: string; expectations: Expectation[] } {
  const source = parse("example.ts", code);
  const expectations: Expectation[] = [];
  const statements = source.statements
    .filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      const literal = literalAfter(code, statement.end);
      if (literal === null || !ts.isExpressionStatement(statement)) return statement.getText();
      const expression = statement.expression.getText();
      expectations.push({ expression, literal });
      return `$results.push([await (${expression}), (${literal})]);`;
    });
  const typed = `async function $example() {\n${statements.join("\n")}\n}`;
  const { outputText } = ts.transpileModule(typed, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return {
    body: `const $results = [];\n${outputText}\nawait $example();\nreturn $results;`,
    expectations,
  };
}

/** The front doors of a package: the sources of the modules that its manifest exports. */
export function doorsOf(packageFolder: string): { packageFolder: string; file: string }[] {
  const folder = `${repository}/packages/${packageFolder}`;
  const manifest: { exports: object } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const doors = Object.keys(manifest.exports).filter((door) => door !== "./package.json");
  return doors
    .map((door) => `${folder}/src/${door === "." ? "index" : door.slice(2)}.ts`)
    .filter((file) => existsSync(file))
    .map((file) => ({ packageFolder, file }));
}

/** The functions that front doors export, each with whether its doc comment has a checked example. */
export function publicFunctions(): { name: string; packageFolder: string; hasExample: boolean }[] {
  const doors = packageFolders().flatMap(doorsOf);
  const { config } = ts.readConfigFile(`${repository}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository);
  const program = ts.createProgram(
    doors.map(({ file }) => file),
    options,
  );
  const checker = program.getTypeChecker();
  return doors.flatMap(({ packageFolder, file }) => {
    const source = program.getSourceFile(file);
    const door = source && checker.getSymbolAtLocation(source);
    if (door === undefined) return [];
    return checker.getExportsOfModule(door).flatMap((symbol) => {
      const target =
        symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isFunction =
        (target.flags & ts.SymbolFlags.Value) !== 0 &&
        checker.getTypeOfSymbol(target).getCallSignatures().length > 0;
      if (!isFunction) return [];
      const hasExample = target
        .getJsDocTags(checker)
        .some(
          (tag) => tag.name === "example" && ts.displayPartsToString(tag.text).includes("//=>"),
        );
      return [{ name: symbol.name, packageFolder, hasExample }];
    });
  });
}
