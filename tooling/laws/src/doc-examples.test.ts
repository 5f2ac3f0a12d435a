import { basename, relative } from "node:path";
import { describe, expect, it } from "vitest";
import {
  allExamples,
  type DocExample,
  doorsOf,
  exampleProgram,
  publicFunctions,
} from "./doc-examples.ts";
import { packageFolders, repository } from "./repository.ts";

type Scope = Readonly<Record<string, unknown>>;
type Runner = (...values: unknown[]) => Promise<[actual: unknown, expected: unknown][]>;

const AsyncFunction: new (...parts: string[]) => Runner = Object.getPrototypeOf(
  async () => undefined,
).constructor;

const load = async (file: string): Promise<Scope> => import(/* @vite-ignore */ file);

/** What core's doors and the package's own export, and the file that the example stands in. */
async function scopeOf(packageFolder: string, file: string): Promise<Scope> {
  const doors = [...doorsOf("core"), ...doorsOf(packageFolder)].map((door) => door.file);
  const modules = await Promise.all([...doors, file].map(load));
  return Object.assign({}, ...modules);
}

describe("the examples in doc comments", () => {
  const examples = allExamples().map((example): [title: string, example: DocExample] => [
    `${example.packageFolder}: ${example.name} (${basename(example.file)}:${example.line})`,
    example,
  ]);

  it.each(examples)("%s", async (_title, { code, file, packageFolder }) => {
    const { body, expectations } = exampleProgram(code);
    expect(expectations, `an example in ${relative(repository, file)} shows no result`).not.toEqual(
      [],
    );
    const scope = await scopeOf(packageFolder, file);
    const names = Object.keys(scope).filter((name) => name !== "default");
    const run = new AsyncFunction(...names, body);
    for (const [actual, expected] of await run(...names.map((name) => scope[name]))) {
      expect(actual).toEqual(expected);
    }
  });
});

describe("the front doors", () => {
  const functions = publicFunctions();

  it.each(packageFolders())("of %s export no function without an example that is run", (folder) => {
    const bare = functions
      .filter(({ packageFolder, hasExample }) => packageFolder === folder && !hasExample)
      .map(({ name }) => name);
    expect(bare).toEqual([]);
  });
});

describe("exampleProgram", () => {
  it("finds the expression and its literal, declarations before it", () => {
    const { expectations } = exampleProgram("const one = 1;\none + one; //=> 2");
    expect(expectations).toEqual([{ expression: "one + one", literal: "2" }]);
  });

  it("takes an expression of several lines and a literal that goes on in comments", () => {
    const { expectations } = exampleProgram("[\n  1,\n  2,\n] //=> [\n// 1, 2\n// ]");
    expect(expectations).toEqual([{ expression: "[\n  1,\n  2,\n]", literal: "[\n 1, 2\n ]" }]);
  });

  it("finds nothing to check where no result is shown", () => {
    expect(exampleProgram("doSomething();").expectations).toEqual([]);
  });
});
