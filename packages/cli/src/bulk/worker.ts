import { parentPort, workerData } from "node:worker_threads";
import { checksOf } from "../configuration/checks.ts";
import { loadConfiguration } from "../configuration/load-configuration.ts";
import { nodeIo } from "../io/node-io.ts";
import { checkFile } from "./check-file.ts";
import { checkLines } from "./check-lines.ts";
import type { Job, WorkerSettings } from "./worker-pool.ts";

const { configuration, today }: WorkerSettings = workerData;
const io = nodeIo();
// The rules of modules are functions, which do not go from one thread to another: each loads its own.
const checks = loadConfiguration(io, configuration ?? false, []).then((loaded) =>
  checksOf(loaded, today),
);

parentPort?.on("message", async (job: Job) => {
  const checked =
    job.kind === "lines" ? checkLines(job, await checks) : await checkFile(io, job, await checks);
  parentPort?.postMessage(checked);
});
