// Answers the suite with Gongkai itself; another module with `validate` may be named.
import { createInterface } from "node:readline";

const { validate } = await import(process.argv[2] ?? "../../packages/cli/dist/index.js");

for await (const line of createInterface({ input: process.stdin })) {
  const { id, report, against } = JSON.parse(line);
  const findings = validate(report, { against }).findings.map(({ rule, severity, path }) => ({
    rule,
    severity,
    path,
  }));
  process.stdout.write(`${JSON.stringify({ id, findings })}\n`);
}
