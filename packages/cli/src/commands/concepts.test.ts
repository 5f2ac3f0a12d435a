import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

async function gongkai(line: string) {
  const io = memoryIo({ files: {} });
  const code = await main(line.split(" "), io);
  return { code, ...io.written };
}

describe("concepts", () => {
  it("lists every code with its unit under titles in the user's language", async () => {
    const { code, stdout } = await gongkai("concepts --lang zh-CN");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^概念 +单位 +含义\n/);
    expect(stdout).toMatch(/^requests\.outcome\.denied\.stateSecret +件 +属于国家秘密数$/m);
    expect(stdout).toMatch(/^proactive\.procurement\.amount +– /m);
  });

  it("explains one code and names the rows of the forms that print it", async () => {
    const { stdout } = await gongkai("concepts requests.outcome.denied --lang en");
    expect(stdout).toMatch(/^requests\.outcome\.denied: Requests refused \(件\)\n\nDefinition: /);
    expect(stdout).toMatch(/^ {2}cn-2008 {2}Appendix · .*not disclosed \(not comparable\)$/m);
  });

  it("says of what no form prints that the narrative states it", async () => {
    const { stdout } = await gongkai("concepts engagement.calls --lang zh-CN");
    expect(stdout).toMatch(/^见于：仅见于文字$/m);
  });

  it("prints all as a JSON array and one as an object, with their rows", async () => {
    const all: unknown = JSON.parse((await gongkai("concepts --format json")).stdout);
    expect(all).toContainEqual(expect.objectContaining({ code: "requests.new", unit: "件" }));
    const one: unknown = JSON.parse((await gongkai("concepts requests.new --format json")).stdout);
    expect(one).toMatchObject({
      code: "requests.new",
      uses: expect.arrayContaining([
        expect.objectContaining({ edition: "cn-2021", table: "requests" }),
      ]),
    });
  });

  it("names the nearest for an unknown code, with the command to type", async () => {
    const { code, stdout, stderr } = await gongkai("concepts requests.outcome.grant --lang en");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(
      "Did you mean requests.outcome.granted? Type: gongkai concepts requests.outcome.granted",
    );
    expect(stderr).toContain("concept-unknown");
  });

  it("names the command that lists all where none is near", async () => {
    const { stderr } = await gongkai("concepts zzzzzzzzzzzz --lang zh-CN");
    expect(stderr).toContain("用 gongkai concepts 查看全部概念");
  });
});
